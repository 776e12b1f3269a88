/** Holds the house to ARCHITECTURE.md. Each failure says what to do. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";

/** Rooms of src and the rooms below that each may lean on. Packages are held by `packages`. */
const mayImport: Record<string, string[]> = {
	core: [],
	platform: ["core"],
	ui: ["core"],
	knowledge: ["core"],
	citations: ["core"],
	content: ["core", "platform", "ui", "knowledge"],
	reader: ["core", "platform", "ui", "knowledge"],
	background: ["core", "platform", "ui", "knowledge"],
	panel: ["core", "platform", "ui", "knowledge", "citations"],
	options: ["core", "platform", "ui", "knowledge"],
	welcome: ["core", "platform", "ui", "knowledge"],
	library: ["core", "knowledge"],
};

const files = fs
	.readdirSync("src", { recursive: true, encoding: "utf8" })
	.map((file) => path.join("src", file))
	.filter((file) => /\.(tsx?|css)$/.test(file));
const scripts = files.filter((file) => !file.endsWith(".css"));

const textOf = (file: string) => fs.readFileSync(file, "utf8");
/** Without comments and without what stands in quotes, so that words about code are not taken for code. */
const codeOf = (file: string) =>
	textOf(file)
		.replaceAll(/\/\*[\s\S]*?\*\//g, "")
		.replaceAll(/(^|\s)\/\/.*$/gm, "$1")
		.replaceAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');

const importsOf = (file: string) =>
	[
		...textOf(file).matchAll(
			/^\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?"([^"]+)";$|\bimport\("([^"]+)"\)/gm,
		),
	].map((match) => match[1] ?? match[2] ?? "");

const roomOf = (file: string) => path.normalize(file).split(path.sep)[1] ?? "";

test("every file stands in a room", () => {
	const homeless = scripts.filter(
		(file) => file !== path.join("src", "env.d.ts") && !mayImport[roomOf(file)],
	);
	expect(
		homeless,
		"ARCHITECTURE.md, “Where does this line live?”, tells the room; a new room needs a line in mayImport here",
	).toEqual([]);
});

test("imports go down only, and never to the room next door", () => {
	const wrong = scripts.flatMap((file) => {
		const room = roomOf(file);
		return importsOf(file)
			.filter((name) => name.startsWith("."))
			.map((name) => roomOf(path.join(path.dirname(file), name)))
			.filter((target) => target !== room && !mayImport[room]?.includes(target))
			.map((target) => `${file} imports from ${target}`);
	});
	expect(
		wrong,
		"What two rooms want lives one floor down, under its own name",
	).toEqual([]);
});

test("core leans on standards and pure packages only", () => {
	const wrong = scripts
		.filter((file) => roomOf(file) === "core")
		.flatMap((file) =>
			importsOf(file)
				.filter((name) => !name.startsWith("."))
				.filter((name) => !/^(hast|hast-util-[a-z-]+|valibot)$/.test(name))
				.map((name) => `${file} imports ${name}`),
		);
	expect(
		wrong,
		"core is a pure library: a Document and knowledge in, plain data out",
	).toEqual([]);
});

test("core needs no browser's extension types and no Node", () => {
	const config = path.resolve("test-results", "core.tsconfig.json");
	fs.mkdirSync(path.dirname(config), { recursive: true });
	fs.writeFileSync(
		config,
		JSON.stringify({
			extends: "../tsconfig.json",
			compilerOptions: { types: [] },
			include: ["../src/core"],
		}),
	);
	let said = "";
	try {
		execFileSync(path.resolve("node_modules/.bin/tsc"), ["-p", config], {
			encoding: "utf8",
			stdio: ["ignore", "pipe", "ignore"],
		});
	} catch (error) {
		said = String((error as { stdout?: unknown }).stdout ?? error);
	}
	expect(said, "What asks a browser or the system belongs to platform").toBe(
		"",
	);
});

test("only platform speaks to the browser", () => {
	const wrong = scripts
		.filter((file) => roomOf(file) !== "platform")
		.filter(
			(file) =>
				/\b(browser|chrome)\.[a-z]/.test(codeOf(file)) ||
				importsOf(file).some((one) => one.endsWith("/browser")),
		);
	expect(
		wrong,
		"Give platform a small function that says what is wanted, and call that",
	).toEqual([]);
});

test("nothing that came from a page is ever parsed as HTML", () => {
	const wrong = scripts.filter((file) =>
		/\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|document\.write)\b/.test(
			codeOf(file),
		),
	);
	expect(wrong, "Build elements one by one, with textContent").toEqual([]);
});

/** The one place that sends anything, and the one that may have it sent, when the reader has pressed a button. */
const door = path.join("src", "platform", "fetch-text.ts");
const keeper = path.join("src", "panel", "look-up-desk.ts");

test("nothing asks the network but look-ups, and those only from the panel", () => {
	const wrong = scripts.filter(
		(file) =>
			file !== door &&
			/\b(fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)/.test(
				codeOf(file),
			),
	);
	expect(
		wrong,
		"By default no request leaves the browser because of Colophon",
	).toEqual([]);
	const users = scripts.filter((file) =>
		importsOf(file).some((name) => /(^|\/)fetch-text$/.test(name)),
	);
	expect(users, "A request follows the reader's click in the panel").toEqual([
		keeper,
	]);
});

test("no escape from the types", () => {
	const wrong = scripts.filter(
		(file) =>
			/@ts-(ignore|expect-error|nocheck)/.test(textOf(file)) ||
			/(\bas |: |<)any\b(?!\()/.test(codeOf(file)),
	);
	expect(wrong, "Name the type, or narrow from unknown").toEqual([]);
});

test("files stay small", () => {
	const long = files
		.map((file) => ({ file, lines: textOf(file).split("\n").length - 1 }))
		.filter(({ lines }) => lines > 300);
	expect(
		long,
		"At 300 lines a file is two: split it by the question that each half answers",
	).toEqual([]);
});

test("files are named for what they hold", () => {
	const wrong = scripts.filter((file) =>
		/(^|[-_/])(utils?|helpers?|managers?|misc|common)([-_.]|$)/i.test(file),
	);
	expect(wrong, "A file bears the name of its export").toEqual([]);
});

test("imports form no circle", () => {
	const targets = (file: string) =>
		importsOf(file)
			.filter((name) => name.startsWith("."))
			.flatMap((name) => {
				const base = path.join(path.dirname(file), name);
				return scripts.filter((one) =>
					[base, `${base}.ts`, `${base}.tsx`].includes(one),
				);
			});
	const done = new Set<string>();
	const circles: string[] = [];
	const walk = (file: string, way: string[]) => {
		if (way.includes(file))
			circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
		if (way.includes(file) || done.has(file)) return;
		for (const target of targets(file)) walk(target, [...way, file]);
		done.add(file);
	};
	for (const file of scripts) walk(file, []);
	expect(
		circles,
		"Move what both want into a third file below the two",
	).toEqual([]);
});
