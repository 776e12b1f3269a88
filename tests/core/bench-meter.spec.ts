/** The part of `npm run bench` that runs in the browser, with tools whose doings are known. */
import { expect, type Page, test } from "@playwright/test";
import {
	installMeter,
	type Loaded,
	type Task,
} from "../../scripts/bench/install-meter";

const markup = `<body><div><p>${"One paragraph that is long. ".repeat(5)}</p><p>${"Another one, no shorter. ".repeat(5)}</p></div>`;

/** Colophon counts the paragraphs, Readability removes them and answers known markup, Defuddle gives up. */
async function install(page: Page): Promise<void> {
	await page.evaluate(() => {
		Object.assign(globalThis, {
			colophon: {
				read: (doc: Document, url: string) => ({
					kind: "article",
					state: "whole",
					translated: false,
					relation: null,
					evidence: [{ clue: url, speaks: "for" }],
					article: { standfirst: "Lead", body: doc },
				}),
				toHtml: (doc: Document) =>
					`<p>${doc.querySelectorAll("p").length} paragraphs`,
			},
			Readability: class {
				constructor(readonly doc: Document) {}
				parse() {
					for (const one of this.doc.querySelectorAll("p")) one.remove();
					return {
						content:
							"<div>Zero<p>One <b>bo</b>ld<p>Two<br>Three<ul><li>Four<li>Five</ul><script>no()</script><table><td>6<td>7</table>Eight</div>",
						excerpt: "Excerpt",
					};
				}
			},
			Defuddle: class {
				parse() {
					throw new Error("enough");
				}
			},
		});
	});
	await page.evaluate(installMeter);
}

const measure = (page: Page, task: Partial<Task>) =>
	page.evaluate((one) => (globalThis as unknown as Loaded).meter(one), {
		markup,
		url: "https://news.example/",
		tools: ["readability", "colophon", "defuddle"],
		repetitions: 3,
		...task,
	} satisfies Task);

test("words of neighbouring blocks are not glued, those of one are", async ({
	page,
}) => {
	await install(page);
	const { outputs } = await measure(page, {});
	expect(outputs.readability?.text.trim().split("\n")).toEqual([
		"Zero",
		"One bold",
		"Two",
		"Three",
		"Four",
		"Five",
		"6",
		"7",
		"Eight",
	]);
	expect(outputs.readability?.lead).toBe("Excerpt");
});

test("no tool sees what another did to the page, and one that throws stops no other", async ({
	page,
}) => {
	await install(page);
	const { outputs, walk } = await measure(page, {});
	expect(outputs.colophon?.text.trim()).toBe("2 paragraphs");
	expect(outputs.colophon?.lead).toBe("Lead");
	expect(outputs.defuddle).toEqual({
		text: "",
		lead: "",
		details: { title: "", authors: [], published: "" },
		ms: 0,
		error: "Error: enough",
	});
	expect(walk).toBeGreaterThanOrEqual(0);
});

test("paragraphs are multiplied", async ({ page }) => {
	await install(page);
	const { outputs } = await measure(page, { times: 10 });
	expect(outputs.colophon?.text.trim()).toBe("20 paragraphs");
});

test("without an address the page's canonical one is taken", async ({
	page,
}) => {
	await install(page);
	const { found } = await measure(page, {
		markup: `<link rel=canonical href="https://canon.example/a">${markup}`,
		url: null,
	});
	expect(found.evidence[0]?.clue).toBe("https://canon.example/a");
});
