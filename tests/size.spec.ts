/** What runs on a page by itself stays small, and ships nothing that a store would refuse. Needs `npm run build`. */
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { parseAst } from "vite";
import { dist } from "../scripts/browsers/chromium";
import { pageScripts } from "../scripts/build/wording-files";

const zipped = (file: string) =>
	gzipSync(fs.readFileSync(file), { level: 9 }).length;

interface Manifest {
	content_scripts: { matches: string[]; js: string[]; css: string[] }[];
	web_accessible_resources?: unknown;
	permissions: string[];
}

const manifestOf = (browser: string): Manifest =>
	JSON.parse(fs.readFileSync(dist(browser, "manifest.json"), "utf8"));

/** Whether a script holds the engine or the styles of citations. */
const isOfCitations = (browser: string, file: string) =>
	/purl\.org\/net\/xbiblio|retrieveLocale/.test(
		fs.readFileSync(dist(browser, file), "utf8"),
	);

/** A page's script and all scripts that it imports before it runs, as paths from the extension's root. */
function firstLoad(browser: string, page: string): string[] {
	const html = fs.readFileSync(dist(browser, page), "utf8");
	const open = [...html.matchAll(/<script[^>]+src="\/([^"]+)"/g)].flatMap(
		([, file]) => file ?? [],
	);
	const found = new Set<string>();
	for (let file = open.pop(); file; file = open.pop()) {
		if (found.has(file)) continue;
		found.add(file);
		for (const node of parseAst(fs.readFileSync(dist(browser, file), "utf8"))
			.body)
			if ("source" in node && node.source)
				open.push(path.posix.join(path.posix.dirname(file), node.source.value));
	}
	return [...found];
}

for (const browser of ["chrome", "firefox"]) {
	test(`content script and style weigh at most 30 kB (${browser})`, () => {
		for (const { matches, js, css } of manifestOf(browser).content_scripts) {
			const weights = [...js, ...css].map((file) => ({
				file,
				bytes: zipped(dist(browser, file)),
			}));
			const sum = weights.reduce((total, { bytes }) => total + bytes, 0);
			console.log(
				`${browser}, ${matches[0]}: ${sum} bytes (${weights.map(({ file, bytes }) => `${file} ${bytes}`).join(", ")}); reader.js ${zipped(dist(browser, "reader.js"))}, reader.css ${zipped(dist(browser, "reader.css"))}`,
			);
			expect(sum).toBeLessThanOrEqual(30_000);
		}
	});

	test(`a site that the reader allowed gets English words, and asks for those of its language (${browser})`, () => {
		const files = pageScripts().filter((file) => !file.startsWith("sites/"));
		expect(files).toEqual(["words/en.js", "content.js"]);
		const sum = [...files, "content.css"].reduce(
			(total, file) => total + zipped(dist(browser, file)),
			0,
		);
		expect(sum).toBeLessThanOrEqual(30_000);
	});

	test(`the outlets' records stand in one file of the panel and in the reader, and run on no page by themselves (${browser})`, () => {
		const folder = "src/knowledge/outlets";
		const owners = fs
			.readdirSync(folder)
			.map((name) => fs.readFileSync(`${folder}/${name}`, "utf8"))
			.flatMap((text): { name: string }[] => JSON.parse(text).owners)
			.map(({ name }) => name)
			.filter((name) => /^[\w ,.]{24,}$/.test(name));
		expect(owners.length).toBeGreaterThan(30);
		const holding = fs
			.readdirSync(dist(browser), { recursive: true, encoding: "utf8" })
			.filter((file) => file.endsWith(".js"))
			.filter((file) => {
				const text = fs.readFileSync(dist(browser, file), "utf8");
				return owners.some((name) => text.includes(name));
			});
		const weigh = (file: string) =>
			`${file} ${fs.statSync(dist(browser, file)).size} (${zipped(dist(browser, file))} zipped)`;
		console.log(
			`${browser}, with the outlets' records: ${holding.map(weigh).join(", ")}`,
		);
		expect(holding.map((file) => file.split(/[\\/]/)[0]).sort()).toEqual([
			"assets",
			"reader.js",
		]);
	});

	test(`the panel opens without what makes citations (${browser})`, () => {
		const first = firstLoad(browser, "src/panel/index.html");
		const size = (files: string[]) =>
			files.reduce((total, file) => total + zipped(dist(browser, file)), 0);
		const later = fs
			.readdirSync(dist(browser, "assets"))
			.map((file) => `assets/${file}`)
			.filter((file) => file.endsWith(".js") && isOfCitations(browser, file));
		console.log(
			`${browser}: the panel loads ${size(first)} bytes at first, and ${size(later)} for citations (${later.join(", ")}) when asked`,
		);
		expect(later).toHaveLength(1);
		expect(first.filter((file) => isOfCitations(browser, file))).toEqual([]);
		// What is there at first is only how a citation is asked for and shown.
		expect(size(later)).toBeLessThanOrEqual(160_000);
	});

	test(`what is shipped was built for use, and tells nothing of where it was built (${browser})`, () => {
		const scripts = fs
			.readdirSync(dist(browser), { recursive: true, encoding: "utf8" })
			.filter((file) => file.endsWith(".js"));
		expect(scripts.length).toBeGreaterThan(5);
		const telling = scripts.filter((file) => {
			const text = fs.readFileSync(dist(browser, file), "utf8");
			// What JSX becomes for developers: each element with the line of our source that it comes from.
			return (
				/\bfileName:|\blineNumber:/.test(text) || text.includes(process.cwd())
			);
		});
		expect(telling).toEqual([]);
	});

	test(`sites can find no file of the extension (${browser})`, () => {
		expect(
			manifestOf(browser).web_accessible_resources,
			"A page could tell by it who reads with Colophon",
		).toBeUndefined();
	});

	test(`no more permissions than were promised (${browser})`, () => {
		const promised = ["activeTab", "contextMenus", "scripting", "storage"];
		if (browser === "chrome") promised.push("sidePanel");
		expect(manifestOf(browser).permissions.toSorted()).toEqual(
			promised.toSorted(),
		);
	});
}

test("core.js stands alone: no imports, no extension's names", () => {
	const code = fs.readFileSync(dist("core.js"), "utf8");
	// By the module's own syntax: words like "from" stand in the knowledge too.
	const imports = parseAst(code).body.filter(
		(node) => "source" in node && node.source,
	);
	expect(imports).toEqual([]);
	expect(code).not.toMatch(/\bimport\s*\(/);
	expect(code).not.toMatch(/\b(?:browser|chrome)\.\w|\bfetch\(/);
});
