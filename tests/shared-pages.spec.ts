/**
 * Real pages against what a person found on them (truth.json), when they lie beside the repository: each once as a
 * document without a window, once alive with its scripts after late overlays, and once more after scrolling down.
 *
 *     npx playwright test tests/shared-pages.spec.ts   prints the table
 */
import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import type { NoticeKind } from "../src/core/model";
import { faultsOf } from "./support/faults";
import {
	expect,
	loadLibrary,
	openAlive,
	type Probe,
	readMarkup,
	readNow,
	test,
} from "./support/library";
import {
	judge,
	type Sighting,
	type Truth,
	type Verdict,
	wordsToFind,
} from "./support/truth";

const folder = path.resolve("../shared/pages");
const settling = 900;

/** Looks up in the page, for words, the smallest elements that begin with or hold them, and the notice around each. */
function sight(
	page: Page,
	markup: string | null,
	truth: Truth,
	probe: Probe,
): Promise<Sighting[]> {
	const { notices, gate } = probe.reading;
	const marked = [
		...notices.map(({ at, kind }) => ({
			at,
			kind: kind as NoticeKind | "gate",
		})),
		...(gate ? [{ at: gate.at, kind: "gate" as const }] : []),
	];
	return page.evaluate(
		({ source, words, marks }) => {
			const doc =
				source === null
					? document
					: new DOMParser().parseFromString(source, "text/html");
			const squeeze = (text: string | null) =>
				(text ?? "").replace(/\s+/g, " ").trim();
			const kinds = new Map(
				marks.map(({ at, kind }) => [doc.querySelector(at), kind]),
			);
			const around = (element: Element) => {
				for (let at: Element | null = element; at; at = at.parentElement) {
					const kind = kinds.get(at);
					if (kind) return kind;
				}
				return null;
			};
			const all = [...(doc.body?.querySelectorAll("*") ?? [])]
				.filter((one) => !one.matches("script, style, noscript, template"))
				.map((element) => ({ element, text: squeeze(element.textContent) }));
			const find = (fits: (text: string) => boolean) => {
				const hits = all.filter(({ text }) => fits(text));
				return hits
					.filter(
						({ element }) =>
							!hits.some(
								(other) =>
									other.element !== element && element.contains(other.element),
							),
					)
					.map(({ element }) => around(element));
			};
			return [
				...words.start.map((one) => ({
					words: one,
					within: find((text) => text.startsWith(squeeze(one))),
				})),
				...words.hold.map((one) => ({
					words: one,
					within: find((text) => text.includes(squeeze(one))),
				})),
			];
		},
		{ source: markup, words: wordsToFind(truth), marks: marked },
	);
}

const table: Record<string, Record<string, string | number>> = {};

function enter(name: string, verdict: Verdict): void {
	const of = ([some, all]: [number, number]) => `${some} of ${all}`;
	table[name] = {
		paragraphs: of(verdict.paragraphs),
		leaked: verdict.leaked,
		figures: of(verdict.figures),
		notices: of(verdict.notices),
		claims: of(verdict.claims),
		faults: verdict.faults.length,
	};
}

async function check(
	name: string,
	page: Page,
	markup: string | null,
	truth: Truth,
	probe: Probe,
): Promise<void> {
	const sightings = await sight(page, markup, truth, probe);
	const verdict = judge(truth, probe, sightings);
	verdict.faults.push(...faultsOf(probe));
	enter(name, verdict);
	expect.soft(verdict.faults, name).toEqual([]);
}

if (!fs.existsSync(folder))
	test("real pages: not run", () => {
		console.log(
			"Not run: the check against real pages. It reads page.html and truth.json of every folder of ../shared/pages, which is not there.",
		);
	});
else
	test("real pages", async ({ browser }) => {
		test.setTimeout(120_000);
		for (const name of fs.readdirSync(folder)) {
			const file = (one: string) =>
				fs.readFileSync(path.join(folder, name, one), "utf8");
			const truth = JSON.parse(file("truth.json")) as Truth;
			const { url } = JSON.parse(file("page.json")) as { url: string };
			const markup = file("page.html");

			const still = await browser.newPage();
			await loadLibrary(still);
			await check(
				name,
				still,
				markup,
				// Nothing has opened a gate in a document without a window: it is judged by its markup.
				truth,
				await readMarkup(still, markup, url),
			);
			await still.close();

			const alive = await browser.newPage();
			await openAlive(alive, markup, url, settling);
			await check(
				`${name}, alive`,
				alive,
				null,
				truth,
				await readNow(alive, url),
			);
			if (markup.includes("infinite-template") && truth.state !== "gated") {
				await alive.evaluate(() => {
					document.body.style.overflow = "visible";
					document.documentElement.scrollTop = 1e6;
				});
				await alive.waitForTimeout(300);
				await check(
					`${name}, scrolled`,
					alive,
					null,
					truth,
					await readNow(alive, url),
				);
			}
			await alive.close();
		}
		console.table(table);
	});
