import { calls, expect, objections, test } from "./support/drawn";

const section = "section.look-ups";

test("each button names the host that it asks, and drawing asks nothing", async ({
	draw,
}) => {
	const page = await draw("look-ups");
	await expect(page.locator(`${section} button`)).toHaveText([
		"Ask wikidata.org",
		"Read trust.txt of kommersant.ru",
		"Read ads.txt of kommersant.ru",
	]);
	expect(await calls(page)).toEqual([]);
	await page.getByRole("button", { name: "Ask wikidata.org" }).click();
	expect(await calls(page)).toEqual([["ask", "wikidata kommersant.ru"]]);
});

test("an answer stands with its source, its notes and the day of asking", async ({
	draw,
}) => {
	const page = await draw("look-ups-answered");
	const wikidata = page.locator('[data-look-up="wikidata"]');
	await expect(wikidata.getByRole("heading")).toHaveText("wikidata.org");
	const owner = wikidata.locator('[data-fact="asked-owner"]');
	await expect(owner).toContainText("Alisher Usmanov");
	await expect(owner).toContainText(
		/100\s% · since\s(31\sAugust|August\s31,)\s2006 · 2\sreferences/,
	);
	await expect(
		wikidata.locator('[data-fact="asked-formerOwner"] summary'),
	).toHaveText("1 more");
	await expect(wikidata.locator("time")).toHaveText(
		/22 November 2026|November 22, 2026/,
	);
	await expect(
		wikidata.getByRole("link", { name: "wikidata.org/wiki/Q900000001" }),
	).toHaveAttribute("href", "https://www.wikidata.org/wiki/Q900000001");
	await wikidata
		.getByRole("button", { name: "Ask wikidata.org again" })
		.click();
	await wikidata.getByRole("button", { name: /^Forget/ }).click();
	expect(await calls(page)).toEqual([
		["ask", "wikidata kommersant.ru"],
		["forget", "wikidata kommersant.ru"],
	]);
});

test("each statement of an answer stands beside what page and record say, as of when, by words and a shape", async ({
	draw,
}) => {
	const page = await draw("look-ups-beside");
	const wikidata = page.locator('[data-look-up="wikidata"]');
	await expect(wikidata.locator(".look-up-beside")).toHaveText(
		/^Beside the page \(.*2003\) and the record \(as of March 2026\): 2 agree, 1 differs in date, 1 contradicts, 2 add to them\.$/,
	);
	const lines = (id: string) =>
		wikidata.locator(`[data-fact="asked-${id}"] .standing`);
	await expect(lines("owner")).toHaveText([
		/^Differs in date: the page named Boris Berezovsky on .*2003\.$/,
		"Differs in date: since August 2006 by the record (as of March 2026).",
	]);
	await expect(lines("parent")).toHaveText("Adds to page and record.");
	await expect(lines("formerOwner")).toHaveText([
		"Agrees with page and record.",
		"Adds to page and record.",
	]);
	await expect(lines("founded")).toHaveText([
		/^Contradicts the page \(.*2003\): 1992\.$/,
		"Contradicts the record (as of March 2026): 1989.",
	]);
	await expect(lines("country")).toHaveText("Agrees with the record.");
	const shapes = await wikidata
		.locator(".standing")
		.evaluateAll((all) =>
			all.map((one) => [
				one.className,
				one.querySelector("path")?.getAttribute("d"),
			]),
		);
	const kinds = new Map(shapes as [string, string][]);
	expect(kinds.size).toBe(4);
	expect(new Set(kinds.values()).size).toBe(4);
	// The card's own facts stay as they are: an answer is merged into nothing.
	await expect(page.locator('.card [data-fact="founded"] .value')).toHaveText([
		"1992",
		"1989",
	]);
	// Where every statement adds, the first line says it for all.
	const trust = page.locator('[data-look-up="trust.txt"]');
	await expect(trust.locator(".look-up-beside")).toHaveText(
		/: 3 add to them\.$/,
	);
	await expect(trust.locator(".standing")).toHaveCount(0);
});

test("a button that waits says so, keeps its place and asks no second time", async ({
	draw,
}) => {
	const page = await draw("look-ups-answered");
	const ads = page.locator('[data-look-up="ads.txt"]');
	await expect(ads).toHaveAttribute("aria-busy", "true");
	const button = ads.getByRole("button");
	await expect(button).toHaveText("Asking kommersant.ru …");
	await button.click({ force: true });
	expect(await calls(page)).toEqual([]);
	await expect(page.locator(`${section} [aria-live]`)).toContainText(
		"Asking kommersant.ru.",
	);
});

test("a failure is one line, said aloud, and leaves the answer from before", async ({
	draw,
}) => {
	const page = await draw("look-ups-failed");
	const wikidata = page.locator('[data-look-up="wikidata"]');
	await expect(wikidata.locator(".look-up-failed")).toHaveText(
		"wikidata.org is busy and asks to be asked again in 2 minutes.",
	);
	await expect(wikidata).toContainText("Alisher Usmanov");
	const said = page.locator(`${section} [aria-live]`);
	for (const words of [
		"asked again in 2 minutes",
		"kommersant.ru has no trust.txt.",
		"kommersant.ru did not answer within 5 seconds.",
	])
		await expect(said).toContainText(words);
});

test("one of several is chosen by a button of its own", async ({ draw }) => {
	const page = await draw("look-ups-several");
	await page.getByRole("button", { name: /^Kommersant/ }).click();
	expect(await calls(page)).toEqual([
		["ask", "wikidata kommersant.ru", "Q900000001"],
	]);
});

test("words from elsewhere stay words", async ({ draw }) => {
	const page = await draw("look-ups-long");
	await expect(
		page.locator(`${section} a:not([href^="https://"])`),
	).toHaveCount(0);
	await expect(page.locator("#owned")).toHaveCount(0);
	expect(await objections(page)).toEqual([]);
});

test("nothing is offered where the source is not known", async ({ draw }) => {
	const page = await draw("sparse");
	await expect(page.locator(section)).toHaveCount(0);
});
