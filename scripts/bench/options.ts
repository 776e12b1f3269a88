import { parseArgs } from "node:util";

export interface Options {
	folder: string;
	/** Parts of ids or addresses, or names of corpora; none: all pages. */
	pages: string[];
	/** How many of the worst pages of each corpus to list. */
	worst: number;
	json: string;
	/** Without them: faster, for a look at a few pages. */
	peers: boolean;
}

const usage =
	"npm run bench -- [corpus folder] [--pages=<corpus, or part of an id or address>,…] [--worst 20] [--json <file>] [--no-peers]";

/** What the command line asks for; throws with the usage when it asks for anything else. */
export function optionsOf(args: string[]): Options {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: {
				pages: { type: "string", default: "" },
				worst: { type: "string", default: "0" },
				json: { type: "string", default: "test-results/bench.json" },
				"no-peers": { type: "boolean", default: false },
			},
		});
		if (!/^\d+$/.test(values.worst) || positionals.length > 1)
			throw new Error("What is asked for is not clear.");
		return {
			folder: positionals[0] ?? "../shared/corpus",
			pages: values.pages.split(",").filter(Boolean),
			worst: Number(values.worst),
			json: values.json,
			peers: !values["no-peers"],
		};
	} catch (error) {
		throw new Error(`${(error as Error).message}\nUsage: ${usage}`);
	}
}
