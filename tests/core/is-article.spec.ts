/** Pages of tests/kinds: every one of article/ is an article, every one of other/ is none, whatever it looks like. */
import fs from "node:fs";
import path from "node:path";
import { faultsOf } from "../support/faults";
import { expect, readMarkup, test } from "../support/library";

for (const kind of ["article", "other"] as const) {
	const folder = path.join("tests/kinds", kind);
	for (const name of fs.readdirSync(folder))
		test(`${kind}: ${name}`, async ({ library }) => {
			const markup = fs.readFileSync(path.join(folder, name), "utf8");
			const url = /rel="canonical" href="([^"]+)"/.exec(markup)?.[1] ?? "";
			const probe = await readMarkup(library, markup, url);
			expect(probe.reading.kind).toBe(kind);
			expect(faultsOf(probe)).toEqual([]);
		});
}
