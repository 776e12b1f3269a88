import { expect, test } from "./support/drawn";

test("one owner alone is drawn, with the record's date at the scale's end", async ({
	draw,
}) => {
	const page = await draw("one-owner");
	const timeline = page.locator(".card .timeline");
	await expect(timeline.locator(".row-words")).toHaveText([
		"Harbour Media since 2009 (when the article appeared)",
	]);
	await expect(timeline.locator(".bar .needle")).toHaveCount(1);
	await expect(timeline.locator(".year-known")).toHaveText("as of 2024");
	// What stands in brackets is no parent.
	await expect(page.locator(".card .chain")).toHaveCount(0);
	await expect(page.locator(".card .aside")).toHaveText("Slovakia");
});

test("an article from before the scale is marked at the edge, in words", async ({
	draw,
}) => {
	const page = await draw("before-first-owner");
	const timeline = page.locator(".card .timeline");
	await expect(timeline.locator(".timeline-before")).toHaveText(
		"this article, 1998: before the first owner known",
	);
	await expect(timeline.locator("p.unseen")).toHaveText(
		"Who owned it when this article appeared, in May 1998, is not known. As of 2024 the owner is Harbour Media. The article is from 1998, before the first owner known.",
	);
	const [needle, bar] = await Promise.all(
		[".needle", ".sure"].map((one) =>
			timeline
				.locator(one)
				.evaluate((drawn) => drawn.getBoundingClientRect().left),
		),
	);
	expect(needle).toBeLessThan(bar ?? 0);
	await draw("before-owners");
	await expect(timeline.locator(".timeline-before")).toHaveText(
		"this article, 1985: before it was founded, by the record",
	);
	await draw("nobody-known");
	await expect(page.locator('.card [data-fact="owner-then"]')).toContainText(
		"No owner is known, neither as of 2024 nor on May 1, 2019, when the article first appeared.",
	);
});
