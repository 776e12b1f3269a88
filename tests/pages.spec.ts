/**
 * Every folder of tests/pages: the page is read and the whole reading compared with expected.json.
 *
 *     UPDATE=1 npx playwright test tests/pages.spec.ts   writes the readings anew; judge the difference before committing it
 */
import fs from "node:fs";
import path from "node:path";
import type { Reading, Site } from "../src/core/model";
import { faultsOf } from "./support/faults";
import {
	expect,
	type Probe,
	readAlive,
	readMarkup,
	test,
} from "./support/library";

interface PageNote {
	url: string;
	why: string;
	/** Milliseconds after loading at which the page is read once more, alive: expected.live.json. */
	live?: number;
}

const folder = path.resolve("tests/pages");
const sitesFolder = path.resolve("src/knowledge/sites");

const json = <T>(file: string) =>
	JSON.parse(fs.readFileSync(file, "utf8")) as T;

const pages = fs.readdirSync(folder).map((name) => ({
	name,
	note: json<PageNote>(path.join(folder, name, "page.json")),
	markup: fs.readFileSync(path.join(folder, name, "page.html"), "utf8"),
}));

function compare(name: string, file: string, probe: Probe): void {
	expect(faultsOf(probe)).toEqual([]);
	const expected = path.join(folder, name, file);
	if (process.env["UPDATE"])
		fs.writeFileSync(
			expected,
			`${JSON.stringify(probe.reading, null, "\t")}\n`,
		);
	expect(
		fs.existsSync(expected),
		`${name} has no ${file}: write it with UPDATE=1, then read it and judge it`,
	).toBe(true);
	// What the file cannot hold (undefined) counts as absent.
	expect(JSON.parse(JSON.stringify(probe.reading))).toEqual(
		json<Reading>(expected),
	);
}

for (const { name, note, markup } of pages) {
	test(name, async ({ library }) => {
		const probe = await readMarkup(library, markup, note.url);
		compare(name, "expected.json", probe);
	});

	const { live } = note;
	if (live !== undefined)
		test(`${name}, alive`, async ({ page }) => {
			const probe = await readAlive(page, markup, note.url, live);
			compare(name, "expected.live.json", probe);
		});
}

const sites = fs
	.readdirSync(sitesFolder)
	.filter((file) => file.endsWith(".json"))
	.map((file) => json<Site>(path.join(sitesFolder, file)));

for (const site of sites)
	test(`every selector of ${site.id} hits a page`, async ({ page }) => {
		const own = pages
			.filter(({ name }) => name.startsWith(`${site.id}--`))
			.map(({ markup }) => markup);
		const selectors = site.notices.map(({ selector }) => selector);
		const dead = await page.evaluate(
			([all, markups]) => {
				const documents = markups.map((markup) =>
					new DOMParser().parseFromString(markup, "text/html"),
				);
				return all.filter(
					(selector) => !documents.some((one) => one.querySelector(selector)),
				);
			},
			[selectors, own] as const,
		);
		expect(
			dead,
			`These selectors of src/knowledge/sites/${site.id}.json hit no page of tests/pages: remove them, or add a page that shows why they are needed`,
		).toEqual([]);
	});
