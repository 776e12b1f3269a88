import type { Page } from "@playwright/test";
import {
	type Citation,
	type CitationStyle,
	citationStyles,
	plainRuns,
} from "../../src/core/citation";
import { citations } from "../support/citations";
import { views } from "./samples/views";
import {
	expect,
	objections,
	objectionsInBothThemes,
	test,
} from "./support/drawn";

/** What would be cited of a sample view, ready for a page that carries no packages. */
async function citedOf(name: string): Promise<Record<CitationStyle, Citation>> {
	const view = views[name];
	if (view?.is !== "page") throw new Error(`${name} is no page`);
	const { cite } = await citations();
	const all = citationStyles.map((style) => [
		style,
		cite(view.reading, style, {
			siteName: view.siteName,
			accessed: "2026-11-22",
		}),
	]);
	return Object.fromEntries(all);
}

/** Draws a view and opens what it has to cite. */
async function openCite(
	draw: (view: string) => Promise<Page>,
	name: string,
): Promise<{ page: Page; cited: Record<CitationStyle, Citation> }> {
	const cited = await citedOf(name);
	const page = await draw(name);
	await page.evaluate((ready) => {
		window.cited = ready;
	}, cited);
	await page.getByText("Cite this article").click();
	await expect(page.getByLabel("Style")).toBeVisible();
	return { page, cited };
}

const lastCall = (page: Page) => page.evaluate(() => window.calls.at(-1));

test("nothing is loaded before somebody asks", async ({ draw }) => {
	const page = await draw("translation");
	await expect(page.getByText("Cite this article")).toBeVisible();
	await expect(page.getByLabel("Style")).toHaveCount(0);
	await expect(page.locator(".cite [role=alert]")).toHaveCount(0);
});

test("by keyboard: open, choose, copy plain and with looks, download", async ({
	draw,
}) => {
	const { page, cited } = await openCite(draw, "translation");
	const text = cited.apa.parts[0]?.runs ?? [];
	await expect(page.locator(".cite-words").first()).toHaveText(plainRuns(text));
	await expect(page.locator(".cite-words i").first()).toHaveText("Worldcrunch");
	await page.getByText("Cite this article").focus();
	await page.keyboard.press("Tab");
	await expect(page.getByLabel("Style")).toBeFocused();
	await page.keyboard.press("Tab");
	const copy = page.getByRole("button", { name: "Copy: Reference list" });
	await expect(copy).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page.locator(".cite-said")).toHaveText("Copied.");
	const [name, plain, html] = (await lastCall(page)) ?? [];
	expect([name, plain]).toEqual(["copy", plainRuns(text)]);
	expect(html).toContain("<i>Worldcrunch</i>");
	await page.getByLabel("Style").selectOption("RIS (Zotero, EndNote)");
	await page.getByRole("button", { name: "Download" }).press("Enter");
	const ris = cited.ris.parts[0]?.runs ?? [];
	expect(await lastCall(page)).toEqual([
		"save",
		cited.ris.file.name,
		"application/x-research-info-systems",
		plainRuns(ris),
	]);
	await expect(page.locator(".cite-said")).toHaveText(
		`Saved as ${cited.ris.file.name}.`,
	);
});

test("the style is remembered", async ({ draw }) => {
	const { page } = await openCite(draw, "translation");
	await page.getByLabel("Style").selectOption("chicago-notes");
	await expect(page.getByRole("heading", { name: "Footnote" })).toBeVisible();
	await draw("translation");
	await page.getByText("Cite this article").click();
	await expect(page.getByLabel("Style")).toHaveValue("chicago-notes");
});

test("a record is copied as it is, without looks", async ({ draw }) => {
	const { page, cited } = await openCite(draw, "translation");
	await page.getByLabel("Style").selectOption("biblatex");
	await page.getByRole("button", { name: "Copy: Record" }).click();
	expect(await lastCall(page)).toEqual([
		"copy",
		plainRuns(cited.biblatex.parts[0]?.runs ?? []),
		undefined,
	]);
});

test("what is not known is said", async ({ draw }) => {
	const { page } = await openCite(draw, "translation");
	await expect(page.locator(".cite-gaps")).toContainText("Not known");
	await expect(page.locator(".cite-gaps")).toContainText(
		"title of the original",
	);
	await expect(page.locator(".cite-gaps")).toContainText("sentence case");
});

test("when it does not load, it says so, and tries again", async ({ draw }) => {
	const cited = await citedOf("translation");
	const page = await draw("translation");
	await page.evaluate(() => {
		window.cited = undefined;
	});
	await page.getByText("Cite this article").click();
	await expect(page.getByRole("alert")).toHaveText(
		/The citation could not be made\./,
	);
	expect(await objections(page)).toEqual([]);
	await page.evaluate((ready) => {
		window.cited = ready;
	}, cited);
	await page.getByRole("button", { name: "Try again" }).click();
	await expect(page.getByLabel("Style")).toBeVisible();
	await expect(page.getByRole("alert")).toHaveCount(0);
});

test("when the browser refuses to copy, it says so", async ({ draw }) => {
	const { page } = await openCite(draw, "translation");
	await page.evaluate(() => {
		window.noCopying = true;
	});
	await page.getByRole("button", { name: /^Copy/ }).first().click();
	await expect(page.locator(".cite-said")).toContainText(
		"did not allow copying",
	);
});

test("markup of a page is shown as text", async ({ draw }) => {
	const { page } = await openCite(draw, "hostile");
	for (const style of citationStyles) {
		await page.getByLabel("Style").selectOption(style);
		await expect(
			page.locator(".cite-part :is(img, script, a, b, iframe)"),
		).toHaveCount(0);
	}
});

test("axe-core has no objection and nothing spills, light or dark", async ({
	page: tab,
	draw,
}) => {
	test.setTimeout(90_000);
	for (const name of ["translation", "arabic", "long", "sparse"]) {
		const { page } = await openCite(draw, name);
		for (const style of ["chicago-notes", "csl-json"]) {
			await page.getByLabel("Style").selectOption(style);
			for (const width of [220, 320]) {
				await tab.setViewportSize({ width, height: 760 });
				const wide = await page.evaluate(
					() => document.documentElement.scrollWidth - innerWidth,
				);
				expect(wide, `${name}, ${width} px`).toBeLessThanOrEqual(0);
			}
			expect(await objectionsInBothThemes(page), name).toEqual([]);
		}
	}
});
