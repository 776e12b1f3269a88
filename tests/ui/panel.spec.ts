import type { Site } from "../../src/core/model";
import { viewWithoutPage } from "../../src/panel/view-without-page";
import { calls, expect, test } from "./support/drawn";

const sites: Site[] = [
	{
		id: "worldcrunch.com",
		name: "Worldcrunch",
		matches: ["*://worldcrunch.com/*"],
		languages: ["en"],
		notices: [],
	},
];

test("a mark opens the exact words and the way to them", async ({ draw }) => {
	const page = await draw("translation");
	const owner = page.locator('[data-fact="owner-then"]');
	const mark = owner.getByRole("button", { name: /^page/ });
	await mark.focus();
	await page.keyboard.press("Enter");
	await expect(mark).toHaveAttribute("aria-expanded", "true");
	await expect(owner.locator("blockquote")).toHaveText(
		"It has been owned since 2006 by Alisher Usmanov.",
	);
	await owner.getByRole("button", { name: "Show the place" }).click();
	expect(await calls(page)).toEqual([
		[
			"jump",
			"html > body > main > p:nth-of-type(3)",
			"It has been owned since 2006 by Alisher Usmanov.",
		],
	]);
	await expect(owner.getByRole("status")).toContainText(
		"not on the page any more",
	);
	await owner.getByRole("button", { name: /^record/ }).click();
	await expect(owner).toContainText("Colophon’s own record, as of March 2026");
	await expect(owner.getByRole("link")).toHaveAttribute(
		"href",
		"https://www.rferl.org/a/1071011.html",
	);
	await expect(owner.locator("blockquote")).toHaveCount(0);
});

test("what is not known is said in words", async ({ draw }) => {
	const page = await draw("sparse");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(
		"Outlet not named",
	);
	for (const words of [
		"The page does not say who translated it.",
		"The page names no author.",
		"The page does not link it.",
	])
		await expect(page.getByText(words)).toBeVisible();
});

test("an address that is no web address never becomes a link", async ({
	draw,
}) => {
	const page = await draw("hostile");
	await expect(page.locator('a:not([href^="https://"])')).toHaveCount(0);
	await expect(
		page.locator("img, script:not([type=module]), iframe, #owned"),
	).toHaveCount(0);
	await expect(page.getByText("<img src=x").first()).toBeVisible();
});

test("notices fold and show, one and all, and the focus stays", async ({
	draw,
}) => {
	const page = await draw("translation");
	const show = page.getByRole("button", { name: /^Show: Subscription notice/ });
	await show.click();
	await expect(show).toBeFocused();
	await page.getByRole("button", { name: /^Fold: Related stories/ }).click();
	await page.getByRole("button", { name: "Fold all" }).click();
	await page.getByRole("button", { name: "Show all" }).click();
	expect(await calls(page)).toEqual([
		["fold", [1], false],
		["fold", [3], true],
		["fold", "all", true],
		["fold", "all", false],
	]);
	await expect(
		page.getByText("2 more that the page is not showing now"),
	).toBeVisible();
});

test("the meter says what is kept, and opens on what was left out", async ({
	draw,
}) => {
	const page = await draw("left-out");
	const meter = page.locator(".meter");
	await expect(meter).toContainText(
		"12 of 12 paragraphs, 1 of 1 picture; 3 notices folded, 1 left out",
	);
	await meter.locator("summary").click();
	await expect(meter).toContainText("a form that asks for a postcode");
});

test("the translating publisher has owners, too", async ({ draw }) => {
	const page = await draw("translation");
	const publisher = page.locator(".publisher");
	await expect(publisher.locator(".publisher-line")).toHaveText(
		"Online · Paris, France · English",
	);
	await expect(
		publisher.locator('[data-fact="publisher-owner-then"] .value'),
	).toHaveText("Worldcrunch");
	await expect(
		publisher.locator('[data-fact="publisher-owner-then"] .aside'),
	).toHaveText("independent company of the founders");
	await expect(
		publisher.locator('[data-fact="publisher-founded"] .mark'),
	).toHaveText(["record"]);
});

test("the translating publisher's name stands in its own script, and in Latin letters beside it", async ({
	draw,
}) => {
	const page = await draw("native-publisher");
	await expect(page.locator(".publisher-name")).toHaveText("ИноСМИ InoSMI");
	await expect(page.locator(".publisher-name bdi").first()).toHaveAttribute(
		"lang",
		"ru",
	);
	await draw("translation");
	await expect(page.locator(".publisher-name")).toHaveText("Worldcrunch");
});

test("the source's own edition in another language needs its owners told once", async ({
	draw,
}) => {
	const page = await draw("own-edition");
	const publisher = page.locator(".publisher");
	await expect(publisher.locator(".publisher-name")).toHaveText("Der Spiegel");
	await expect(publisher.locator(".publisher-line")).toHaveText(
		"The same outlet as the source: its owners stand above.",
	);
	await expect(publisher.locator("[data-fact]")).toHaveCount(0);
});

test("a gate is left alone: no reader, the reason, the publisher's door", async ({
	draw,
}) => {
	const page = await draw("gated");
	await expect(page.getByRole("button", { name: /reader view/ })).toHaveCount(
		0,
	);
	await expect(
		page.getByText("keeps this article behind a gate"),
	).toBeVisible();
	await expect(
		page.getByRole("link", { name: /Log in at Worldcrunch/ }),
	).toHaveAttribute("href", "https://worldcrunch.com/login");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(
		"Коммерсантъ",
	);
});

test("every other state says what is the case, and the next step is a button", async ({
	draw,
}) => {
	const steps: [string, string, string?, string?][] = [
		["teaser", "Only the beginning is here"],
		["off", "Switched off for worldcrunch.com", "Switch on again", "site"],
		["other", "Colophon looked for a headline"],
		["known-site", "Colophon reads this site, but not this page of it"],
		[
			"unknown-site",
			"Not a site that Colophon knows",
			"Read it all the same",
			"readAnyway",
		],
		[
			"refused",
			"The browser wants your word first",
			"Always read gazette.example",
			"allowSite",
		],
		[
			"hidden-address",
			"Not a site that Colophon knows",
			"Read it all the same",
			"readAnyway",
		],
		["hidden-refused", "The browser wants your word first"],
		["browser", "This page cannot be read"],
		["pdf", "This page cannot be read"],
		["error", "Something went wrong", "Try again", "retry"],
		["plain", "Not a translation, as far as the page tells"],
		["translation", "Коммерсантъ", "Options", "options"],
		["translation", "Коммерсантъ", "Open reader view", "toggleReader"],
		["reader-open", "Коммерсантъ", "Close reader view", "toggleReader"],
	];
	for (const [view, words, button, call] of steps) {
		const page = await draw(view);
		await expect(page.getByText(words).first(), view).toBeVisible();
		if (!button) continue;
		await page.getByRole("button", { name: button }).click();
		expect(
			(await calls(page)).map(([name]) => name),
			view,
		).toEqual([call]);
	}
});

test("loading shows only when it takes long", async ({ open }) => {
	const page = await open("panel");
	const early = await page.evaluate(() => {
		window.draw("loading");
		const line = document.querySelector(".loading");
		return line ? getComputedStyle(line).visibility : "none";
	});
	expect(early).toBe("hidden");
	await expect(page.getByText("Reading the page…")).toBeVisible();
});

test("changes are announced", async ({ draw }) => {
	const page = await draw("translation");
	const live = page.locator('[aria-live="polite"]');
	await expect(live).toHaveText(
		"Translated from Russian: Коммерсантъ. 3 notices folded.",
	);
	await page.evaluate(() => window.draw("gated"));
	await expect(live).toContainText("Behind a gate.");
});

test("a page of a known site where nobody answers is not called an unknown site", () => {
	const known = "https://worldcrunch.com/logo.svg";
	expect(viewWithoutPage(known, sites)).toEqual({
		is: "closed-page",
		what: "known-site",
	});
	expect(viewWithoutPage("https://gazette.example/", sites)).toMatchObject({
		is: "unknown-site",
	});
});
