import type { Page } from "@playwright/test";
import { articlePage, url } from "./support/article-page";
import { demo, expect, type TestSite, test } from "./support/chrome";
import { openReader } from "./support/reader";

const other = "https://worldcrunch.com/culture-society/the-spoon";
/** The outlets that are offered; none of them is offered as well. */
const choices = (panel: Page) =>
	panel.locator(".candidate:not(.candidate-none)");
const none = (panel: Page) => panel.locator(".candidate-none");
const chosen = (panel: Page) => panel.locator(".chosen");

/** Two papers are called so, of Lisbon and of Madrid, and the page does not tell which it means. */
function routePages(site: TestSite): void {
	site.route(url, {
		body: articlePage({
			credit:
				"This article was originally published in Público and translated by Ada Winter.",
		}),
	});
	site.route(other, {
		body: articlePage({
			title: "The Spoon and the Council",
			credit:
				"This article was originally published in PÚBLICO and translated by Ada Winter.",
		}),
	});
}

/** Opens the first of these pages, and the panel beside it. */
async function openChoice({
	page,
	site,
	openPanel,
}: {
	page: Page;
	site: TestSite;
	openPanel(how: "action"): Promise<Page>;
}): Promise<Page> {
	routePages(site);
	await page.goto(url);
	return openPanel("action");
}

test("a choice among papers of one name holds for that name on that site, until it is taken back", async ({
	page,
	site,
	openPanel,
	inside,
}) => {
	const panel = await openChoice({ page, site, openPanel });
	await expect(choices(panel)).toHaveText([/Madrid/, /Lisbon/]);
	await expect(panel.locator(".candidates")).toContainText(
		"kept on this computer, for this name on worldcrunch.com",
	);
	await choices(panel).nth(1).click();
	await expect(chosen(panel)).toContainText(
		"Chosen by you for “Público” on worldcrunch.com.",
	);
	await expect(panel.locator(".outlet-line")).toContainText("Lisbon");
	await panel.reload();
	await expect(chosen(panel)).toBeVisible();
	await expect(panel.locator(".outlet-line")).toContainText("Lisbon");
	await page.goto(other);
	await expect(panel.locator(".article-title")).toHaveText(
		"The Spoon and the Council",
	);
	await expect(chosen(panel)).toContainText("“PÚBLICO”");
	await panel.getByRole("button", { name: "Choose again" }).click();
	await expect(choices(panel)).toHaveCount(2);
	await panel.reload();
	await expect(choices(panel)).toHaveCount(2);
	await expect(chosen(panel)).toHaveCount(0);
	expect(
		await inside.evaluate(() => chrome.storage.local.get("outlet-choices")),
	).toEqual({ "outlet-choices": [] });
});

test("the reader view tells the outlet that is chosen in the panel, at once and at its next opening", async ({
	page,
	site,
	openPanel,
	inside,
}) => {
	routePages(site);
	await page.goto(url);
	await openReader(page, inside);
	const source = page.locator(".colophon-source");
	await expect(source).toContainText("Público");
	await expect(source).not.toContainText("Portugal");
	const credits = page.locator("colophon-reader dl");
	await expect(credits).not.toContainText("Sonae");
	const panel = await openPanel("action");
	await choices(panel).nth(1).click();
	await expect(chosen(panel)).toBeVisible();
	await expect(source).toContainText("Portugal");
	await expect(credits).toContainText("Sonae");
	await page.bringToFront();
	await page.keyboard.press("Escape");
	await expect(source).toHaveCount(0);
	await page.goto(other);
	await openReader(page, inside);
	await expect(source).toContainText("Portugal");
	await expect(credits).toContainText("Sonae");
});

test("none of the papers of that name is a choice too, kept and taken back like the others", async ({
	page,
	site,
	openPanel,
	inside,
}) => {
	const panel = await openChoice({ page, site, openPanel });
	await none(panel).click();
	await expect(chosen(panel)).toContainText(
		"Not in Colophon’s records. Chosen by you for “Público” on worldcrunch.com.",
	);
	await panel.reload();
	await expect(chosen(panel)).toContainText("Not in Colophon’s records.");
	await expect(choices(panel)).toHaveCount(0);
	expect(
		await inside.evaluate(() => chrome.storage.local.get("outlet-choices")),
	).toEqual({
		"outlet-choices": [
			{ site: "worldcrunch.com", name: "publico", outlet: "-" },
		],
	});
	await panel.getByRole("button", { name: "Choose again" }).click();
	await expect(choices(panel)).toHaveCount(2);
});

test("by keyboard, the focus goes to what takes the place of the button that was pressed", async ({
	page,
	site,
	openPanel,
}) => {
	const panel = await openChoice({ page, site, openPanel });
	const again = panel.getByRole("button", { name: "Choose again" });
	await choices(panel).nth(1).press("Enter");
	await expect(again).toBeFocused();
	await again.press("Enter");
	await expect(choices(panel).first()).toBeFocused();
	await none(panel).press("Enter");
	await expect(again).toBeFocused();
});

test("what is kept and is no choice, or none that this page leaves open, changes nothing", async ({
	page,
	site,
	openPanel,
	remember,
}) => {
	routePages(site);
	const mine = { site: "worldcrunch.com", name: "publico" };
	const own = { site: "worldcrunch.com", name: "kommersant" };
	await remember("outlet-choices", { ...mine, outlet: "publico-es" });
	await page.goto(url);
	const panel = await openPanel("action");
	for (const kept of [
		"publico-es",
		null,
		[null, 7, "publico-es", [], { ...mine }],
		[{ ...mine, outlet: { id: "publico-es" } }],
		[{ ...mine, outlet: "__proto__" }],
		[{ ...mine, outlet: "<img src=x onerror=alert(1)>" }],
		[{ ...mine, outlet: "kommersant" }],
		[{ ...mine, site: "elsewhere.example", outlet: "publico-es" }],
		[{ ...mine, name: "x".repeat(1e6), outlet: "publico-es" }],
	]) {
		await expect(choices(panel)).toHaveText([/Madrid/, /Lisbon/]);
		await expect(chosen(panel)).toHaveCount(0);
		await remember("outlet-choices", kept);
		await panel.reload();
	}
	await expect(choices(panel)).toHaveCount(2);
	await remember("outlet-choices", [{ ...own, outlet: "publico-es" }]);
	await page.goto(site.page(demo));
	await expect(panel.getByRole("heading", { level: 1 })).toHaveText(
		"Коммерсантъ",
	);
	await expect(chosen(panel)).toHaveCount(0);
});

test("no more choices are kept than a reader makes in years, the oldest forgotten first", async ({
	page,
	site,
	openPanel,
	remember,
	inside,
}) => {
	routePages(site);
	await remember(
		"outlet-choices",
		Array.from({ length: 250 }, (_, n) => ({
			site: `site${n}.example`,
			name: "publico",
			outlet: "publico-pt",
		})),
	);
	await page.goto(url);
	const panel = await openPanel("action");
	await choices(panel).first().click();
	await expect(chosen(panel)).toBeVisible();
	const kept = await inside.evaluate(
		async () =>
			(await chrome.storage.local.get("outlet-choices"))["outlet-choices"] as {
				site: string;
			}[],
	);
	expect(kept).toHaveLength(200);
	expect(kept.at(-1)?.site).toBe("worldcrunch.com");
	expect(kept.at(0)?.site).toBe("site51.example");
});

for (const [name, city, grounds] of [
	["Le Figaro", "Paris", "Identified by its name only."],
	[
		"Le Soir",
		"Brussels",
		"Identified by its name; this site is known to credit it; others bear this name, too.",
	],
] as const)
	test(`the card says by what it was told that ${name} is that of ${city}`, async ({
		openPanel,
		visit,
	}) => {
		await visit({
			credit: `This article was originally published in ${name} and translated by Ada Winter.`,
		});
		const panel = await openPanel("action");
		await expect(panel.locator(".outlet-line")).toContainText(city);
		await expect(panel.locator(".grounds")).toHaveText(grounds);
	});
