import { fileURLToPath } from "node:url";

/** Stands in for @citation-js/core, of which only the pure part is shipped. For vite's `resolve.alias`. */
export const citationJs = {
	find: /^@citation-js\/core$/,
	replacement: fileURLToPath(
		new URL("../../src/citations/citation-js-core.ts", import.meta.url),
	),
};
