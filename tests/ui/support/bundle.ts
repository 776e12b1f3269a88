import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Bundles one entry of tests/ui/support for a plain page: its script and style as text. Extension calls go to a fake. */
export async function bundle(
	entry: string,
): Promise<{ script: string; style: string }> {
	const built = await build({
		configFile: false,
		logLevel: "error",
		define: { __BROWSER__: JSON.stringify("chrome") },
		root: here("../../.."),
		resolve: {
			alias: [{ find: /^\.\/browser$/, replacement: here("fake-browser.ts") }],
		},
		build: {
			write: false,
			minify: false,
			modulePreload: false,
			cssCodeSplit: false,
			rolldownOptions: {
				input: here(entry),
				// What is loaded only when it is wanted has to be in the one script, too: a plain page loads nothing.
				output: { codeSplitting: false },
			},
		},
	});
	const [first] = Array.isArray(built) ? built : [built];
	if (!first || !("output" in first)) throw new Error("Nothing was built");
	let script = "";
	let style = "";
	for (const file of first.output) {
		if (file.type === "chunk") script += file.code;
		else if (file.fileName.endsWith(".css")) style += String(file.source);
	}
	return { script, style };
}

/** A whole page around a bundle. */
export const pageOf = ({ script, style }: { script: string; style: string }) =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><title>Colophon</title><meta name="viewport" content="width=device-width"><style>${style}</style><body><div id="app"></div><script type="module">${script.replaceAll("</script", "<\\/script")}</script></body></html>`;
