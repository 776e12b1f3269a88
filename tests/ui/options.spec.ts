import { expect, objections, test } from "./support/drawn";

test("a kind is kept at once, and said to be", async ({ open }) => {
	const page = await open("options");
	const paywall = page.getByRole("checkbox", { name: "Subscription notice" });
	await expect(paywall).toBeChecked();
	await expect(
		page.getByRole("checkbox", { name: "Consent notice" }),
	).not.toBeChecked();
	await paywall.uncheck();
	await expect(page.locator(".saved")).toHaveText("Saved");
	expect(await page.evaluate(() => window.kept("folded-kinds"))).not.toContain(
		"paywall",
	);
	expect(await page.evaluate(() => window.kept("folded-kinds"))).toContain(
		"newsletter",
	);
});

test("the sample follows the look, by keyboard too", async ({ open }) => {
	const page = await open("options");
	const sample = page.getByRole("region", {
		name: "Sample of the reader view",
	});
	await page.getByRole("radio", { name: "Sepia" }).check();
	await expect(sample).toHaveCSS("background-color", "rgb(246, 236, 217)");
	await page.getByRole("slider", { name: "Text size" }).focus();
	await page.keyboard.press("ArrowRight");
	await expect(sample.locator(".sample-column")).toHaveCSS("font-size", "21px");
	expect(await page.evaluate(() => window.kept("reader-look"))).toEqual({
		theme: "sepia",
		font: "serif",
		size: 21,
		width: 36,
	});
});

test("a site that was switched off is switched on again", async ({ open }) => {
	const page = await open("options");
	await page.evaluate(() =>
		window.keep("off-sites", ["gazette.example", "press.example"]),
	);
	await page
		.getByRole("button", { name: "Switch on again: gazette.example" })
		.click();
	await expect(page.getByText("press.example", { exact: true })).toBeVisible();
	expect(await page.evaluate(() => window.kept("off-sites"))).toEqual([
		"press.example",
	]);
});

test("hosts of look-ups stand apart from sites that are read", async ({
	open,
}) => {
	const page = await open("options");
	const sites = page.locator("div.sites");
	const under = (heading: string) =>
		sites
			.filter({ has: page.getByRole("heading", { name: heading }) })
			.locator("bdi");
	await expect(under("Allowed by you")).toHaveText(["gazette.example"]);
	await expect(under("Asked by your click")).toHaveText([
		"courier.example",
		"wikidata.org",
	]);
	const answer = {
		asked: "2026-11-22T10:00:00.000Z",
		ref: "https://courier.example/ads.txt",
		claims: [],
	};
	await page.evaluate(
		(answer) =>
			window.keep("look-ups", {
				"wikidata a": { ...answer, ref: "https://www.wikidata.org/wiki/Q1" },
				"ads.txt courier.example": answer,
				"ads.txt press.example": answer,
			}),
		answer,
	);
	await page
		.getByRole("button", {
			name: "Forget courier.example and what it answered",
		})
		.click();
	const kept = () =>
		page.evaluate(async () =>
			Object.keys((await window.kept("look-ups")) as object),
		);
	await expect.poll(kept).toEqual(["wikidata a", "ads.txt press.example"]);
});

for (const entry of ["options", "welcome"] as const)
	for (const colorScheme of ["light", "dark"] as const)
		test(`axe-core has no objection to ${entry}, ${colorScheme}, and nothing spills over`, async ({
			page,
			open,
		}) => {
			await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
			for (const width of [280, 360, 900, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				await open(entry);
				await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
				expect(await objections(page)).toEqual([]);
				expect(
					await page.evaluate(() => document.documentElement.scrollWidth),
				).toBeLessThanOrEqual(width);
			}
		});
