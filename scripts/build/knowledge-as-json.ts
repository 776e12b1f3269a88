import fs from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";
import type { Outlet } from "../../src/core/model.ts";
import { factKeys } from "../../src/core/note-words.ts";
import { leanOutlet } from "./lean-outlet.ts";
import { filledWording } from "./read-wording.ts";

const room = path.resolve("src", "knowledge");

/**
 * The indexes of knowledge that gather a whole folder, which has the same name as what they export, each with what it
 * makes of a file.
 */
const gathered = (
	lean: boolean,
): Record<string, (file: string) => unknown> => ({
	outlets: (file) => {
		const outlet = JSON.parse(file) as Outlet;
		return lean ? leanOutlet(outlet) : outlet;
	},
	wording: (file) => {
		const wording = filledWording(file);
		return { ...wording, factKeys: factKeys(wording) };
	},
});

/**
 * All outlets' records, and all words, each as one string of compact JSON in the place of the index that gathers them:
 * a browser parses that in a fraction of the time that it takes to compile as many object literals, and whoever opens
 * panel or reader waits for it.
 *
 * @param lean records without what a page's reader does not show
 */
export function knowledgeAsJson({ lean }: { lean: boolean }): Plugin {
	return {
		name: "colophon:knowledge-as-json",
		apply: "build",
		enforce: "pre",
		load(id) {
			const [name, made] =
				Object.entries(gathered(lean)).find(
					([one]) => path.resolve(id) === path.join(room, `${one}.ts`),
				) ?? [];
			if (!name || !made) return;
			const folder = path.join(room, name);
			const all = fs
				.readdirSync(folder)
				.sort()
				.map((file) => {
					const place = path.join(folder, file);
					this.addWatchFile(place);
					return made(fs.readFileSync(place, "utf8"));
				});
			const text = JSON.stringify(JSON.stringify(all));
			return {
				code: `export const ${name} = JSON.parse(${text});`,
				moduleType: "js",
			};
		},
	};
}
