import { createRequire } from "node:module";
import { test as base, expect, type Page } from "@playwright/test";
import { bundle, pageOf } from "./bundle";

export { expect };

/** Named entries of tests/ui/support, each bundled once a worker. */
type Entry = "panel" | "options" | "welcome";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

declare global {
	interface Window {
		axe: {
			run(
				root: Document,
				options: object,
			): Promise<{
				violations: {
					id: string;
					nodes: { html: string; failureSummary?: string }[];
				}[];
			}>;
		};
	}
}

/** The standards that axe-core asks about. */
const standards = [
	"wcag2a",
	"wcag2aa",
	"wcag21a",
	"wcag21aa",
	"wcag22aa",
	"best-practice",
];

/** Everything that axe-core objects to, one line each; empty when there is nothing. */
export async function objections(page: Page): Promise<string[]> {
	if (await page.evaluate(() => !("axe" in window))) {
		await page.addScriptTag({ path: axe });
		// What the panel's foot covers at this moment can be scrolled from under it: that is no small target.
		await page.addStyleTag({
			content: ".foot { position: static !important }",
		});
	}
	return page.evaluate(async (values) => {
		const { violations } = await window.axe.run(document, {
			runOnly: { type: "tag", values },
		});
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(
				({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`,
			),
		);
	}, standards);
}

/** The same in the light theme and in the dark one, each line with its theme. */
export async function objectionsInBothThemes(page: Page): Promise<string[]> {
	const said: string[] = [];
	for (const colorScheme of ["light", "dark"] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
		said.push(
			...(await objections(page)).map((one) => `${colorScheme}: ${one}`),
		);
	}
	return said;
}

export const test = base.extend<
	{ open(entry: Entry): Promise<Page>; draw(view: string): Promise<Page> },
	{ html(entry: Entry): Promise<string> }
>({
	html: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
		async ({}, use) => {
			const built = new Map<Entry, Promise<string>>();
			await use((entry) => {
				const page =
					built.get(entry) ?? bundle(`${entry}-harness.tsx`).then(pageOf);
				built.set(entry, page);
				return page;
			});
		},
		{ scope: "worker" },
	],
	/** A surface in a plain page, without any extension. */
	open: async ({ page, html }, use) => {
		const errors: string[] = [];
		page.on("pageerror", ({ message }) => errors.push(message));
		await use(async (entry) => {
			await page.setContent(await html(entry));
			return page;
		});
		expect(errors).toEqual([]);
	},
	/** The panel with one of the sample views, in a page that stays the same within one test. */
	draw: async ({ open }, use) => {
		let panel: Promise<Page> | undefined;
		await use(async (view) => {
			panel ??= open("panel");
			const page = await panel;
			await page.evaluate((name) => window.draw(name), view);
			return page;
		});
	},
});

/** Every call of an action since the view was drawn, in order. */
export const calls = (page: Page) => page.evaluate(() => window.calls);

/** Opens every source and every disclosure of the panel at once. */
export const openEverything = (page: Page) =>
	page.evaluate(() => {
		for (const closed of document.querySelectorAll<HTMLElement>(
			'.mark[aria-expanded="false"], details:not([open]) > summary',
		))
			closed.click();
		return new Promise((resolve) => requestAnimationFrame(resolve));
	});
