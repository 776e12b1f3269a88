import { expect, test } from "./support/drawn";

test("the outlet's own name stands largest, its Latin name and place below", async ({
	draw,
}) => {
	const page = await draw("translation");
	const name = page.getByRole("heading", { level: 1 });
	await expect(name).toHaveText("Коммерсантъ");
	await expect(name.locator("bdi")).toHaveAttribute("lang", "ru");
	await expect(page.locator(".outlet-latin")).toHaveText("Kommersant");
	await expect(page.locator(".outlet-line .value")).toHaveText(
		"Business daily · Moscow, Russia · Russian",
	);
	const sizes = await page.evaluate(() =>
		[...document.querySelectorAll("#app *")].map((element) =>
			Number.parseFloat(getComputedStyle(element).fontSize),
		),
	);
	const largest = await name.evaluate((h1) =>
		Number.parseFloat(getComputedStyle(h1).fontSize),
	);
	expect(Math.max(...sizes)).toBe(largest);
});

test("where page and record agree one value stands with both marks", async ({
	draw,
}) => {
	const page = await draw("translation");
	const founded = page.locator('[data-fact="founded"]').first();
	await expect(founded.locator(".value")).toHaveText(["1989"]);
	await expect(founded.locator(".mark")).toHaveText(["page", "record"]);
	await expect(founded.locator(".differ")).toHaveCount(0);
});

test("where they do not, both values stand with their marks and a line says so", async ({
	draw,
}) => {
	const page = await draw("arabic");
	const founded = page.locator('[data-fact="founded"]');
	await expect(founded.locator(".value")).toHaveText(["the 1980s", "1991"]);
	await expect(founded.locator(".mark")).toHaveText(["record", "page"]);
	await expect(founded).toContainText("do not agree");
});

test("several owners by one record are no disagreement", async ({ draw }) => {
	const page = await draw("arabic");
	const owners = page.locator('[data-fact="owner-now"]');
	await expect(owners.locator(".value")).toHaveText([
		"Haddad family",
		"Port Workers’ Union",
	]);
	await expect(owners.locator(".differ")).toHaveCount(0);
	await expect(owners).toContainText("as of 2026");
});

test("the owners over time are rows in words, and a sentence for who hears them", async ({
	draw,
}) => {
	const page = await draw("translation");
	const timeline = page.locator(".card .timeline");
	await expect(timeline.locator("p.unseen")).toHaveText(
		"When this article appeared, in December 2011, the owner was Alisher Usmanov. As of March 2026 the owner is Alisher Usmanov.",
	);
	await expect(timeline.locator(".row-words")).toHaveText([
		"Vladimir Yakovlev 1989–1999",
		"American Capital 1999",
		"Boris Berezovsky 1999–2006",
		"Badri Patarkatsishvili 2006",
		"Alisher Usmanov since 2006 (when the article appeared)",
	]);
	await expect(timeline.locator("svg").first()).toHaveAttribute(
		"aria-hidden",
		"true",
	);
	await expect(timeline.locator(".timeline-date")).toHaveText(
		"this article, 2011",
	);
});

test("the card begins with outlet, place, owner now, owner then, founding, original, translator", async ({
	draw,
}) => {
	const page = await draw("sold-since");
	const card = page.locator(".card");
	await expect(card.getByRole("heading", { level: 1 })).toHaveText(
		"Коммерсантъ",
	);
	const labels = await card
		.locator(".facts")
		.first()
		.locator("dt .label")
		.allTextContents();
	expect(labels.map((one) => one.trim())).toEqual([
		"Owner now",
		"Owner then",
		"Founded",
		"Original",
		"Translator",
	]);
	const now = page.locator('[data-fact="owner-now"]');
	await expect(now).toContainText("Alisher Usmanov");
	await expect(now).toContainText("since August 2006");
	await expect(now).toContainText("as of March 2026");
	await expect(page.locator('[data-fact="owner-then"]')).toContainText(
		/on .*2003, when the article first appeared/,
	);
});

test("what the page states stands beside what the record says: agreed, past since, contradicted", async ({
	draw,
}) => {
	const page = await draw("sold-since");
	const standing = (id: string) =>
		page.locator(`.card [data-fact="${id}"] .standing`);
	await expect(standing("owner-then")).toHaveClass("standing dated");
	await expect(standing("owner-then")).toHaveText(
		/^Stated on .*2003, and so then; the owner has changed since \(February 2006\)\.$/,
	);
	await expect(standing("founded")).toHaveClass("standing contradicts");
	await expect(standing("founded")).toHaveText(
		"The page and the record contradict each other.",
	);
	await expect(page.locator('.card [data-fact="founded"] .value')).toHaveText([
		"1992",
		"1989",
	]);
	const shapes = await page
		.locator(".card .standing path")
		.evaluateAll((paths) => paths.map((one) => one.getAttribute("d")));
	expect(new Set(shapes).size).toBeGreaterThan(1);
	await draw("translation");
	await expect(standing("founded")).toHaveClass("standing agrees");
	await expect(standing("founded")).toHaveText("Page and record agree.");
	await expect(standing("owner-then")).toHaveClass("standing agrees");
});

test("several owners at once: each with share, sort and who is behind", async ({
	draw,
}) => {
	const page = await draw("several-owners");
	const now = page.locator('[data-fact="owner-now"]');
	await expect(now.locator(".value")).toHaveText([
		"Mitarbeiter KG",
		"Gruner + Jahr",
		"heirs of Rudolf Augstein",
	]);
	await expect(now.locator(".share")).toHaveText(["50.5%", "25.5%", "24%"]);
	await expect(now.locator(".value-line").first()).toHaveText(
		"staff · since 1974",
	);
	await expect(now.locator(".chain")).toHaveText(["Bertelsmann"]);
	await expect(now.locator(".aside")).toHaveText(["staff company"]);
	// Whoever hears the list hears the name before the share.
	const heard = await now
		.locator(".brief")
		.evaluateAll((all) =>
			all.map(({ textContent }) =>
				textContent?.replace(/\s+/g, " ").slice(0, 32),
			),
		);
	expect(heard[1]).toMatch(/^Gruner \+ Jahr record 25\.5%/);
	await now.getByRole("button").first().click();
	await expect(now.locator(".remark")).toHaveText(
		"Share: 50%, then 50.5% since 2004. half of the company given to staff in 1974",
	);
});

test("many holders: a line each with its share at the end and its source, those who held it then by name", async ({
	page,
	draw,
}) => {
	await page.setViewportSize({ width: 360, height: 760 });
	await draw("four-holders");
	const now = page.locator('[data-fact="owner-now"]');
	await expect(now.locator(".mark")).toHaveText(Array(4).fill("record"));
	await expect(now.locator(".share")).toHaveText([
		"37.45%",
		"27.45%",
		"25.1%",
		"10%",
	]);
	await expect(now.locator(".beneath").first()).toContainText(
		/controlled by Tomasz Berg\s*Berg family\s*company · since 2003/,
	);
	const lines = await now.locator(".brief").evaluateAll((all) =>
		all.map((one) => {
			const top = (part: string) =>
				one.querySelector(part)?.getBoundingClientRect().top ?? -1;
			return {
				height: one.getBoundingClientRect().height,
				apart: Math.abs(top(".share") - top(".value")),
			};
		}),
	);
	// The share stands on the name's line; a name of common length has one, and what is beneath another.
	for (const { apart } of lines) expect(apart).toBeLessThan(6);
	for (const { height } of lines.slice(1)) expect(height).toBeLessThan(48);
	const then = page.locator('[data-fact="owner-then"]');
	await expect(then.locator(".value")).toHaveText([
		"Hafenbetriebsbeteiligungsverwaltungsgesellschaft",
		"Lock Keepers’ foundation",
		"تعاونية عمال المرفأ",
	]);
	await expect(then.locator(".mark")).toHaveCount(3);
	await expect(then.locator(".beneath")).toHaveCount(0);
	await then.locator(".mark").nth(1).click();
	await expect(then.locator(".remark")).toContainText(
		"Share: 27.45% (37.45% before December 2020).",
	);
	await expect(then.locator(".source-detail")).toContainText(
		"Colophon’s own record, as of March 2026",
	);
});

test("an agreed sale: seller and buyer stand in doubt, in words and by a broken edge", async ({
	draw,
}) => {
	const page = await draw("sale-agreed");
	const now = page.locator('[data-fact="owner-now"] .in-doubt');
	await expect(now).toHaveCount(2);
	await expect(now.nth(0)).toContainText(
		/Seller\. The sale was agreed on .*2026; not seen as completed/,
	);
	await expect(now.nth(1)).toContainText(
		/Buyer\. The sale was agreed on .*2026; not seen as completed/,
	);
	expect(
		await now
			.nth(0)
			.evaluate((one) => getComputedStyle(one).borderInlineStartStyle),
	).toBe("dashed");
	await expect(page.locator(".card .row-remark")).toHaveText([
		/^sale agreed on .*2026$/,
		/^sale agreed on .*2026$/,
	]);
});

test("state ownership is said plainly", async ({ draw }) => {
	const page = await draw("state-owned");
	await expect(page.locator('[data-fact="owner-then"] strong')).toHaveText(
		"State ownership",
	);
});

test("an outlet without a record says so; its names stand in Latin letters too", async ({
	draw,
}) => {
	const page = await draw("no-record");
	await expect(
		page.getByText("Colophon has no record of this outlet."),
	).toBeVisible();
	await expect(page.locator(".outlet-latin")).toHaveText("Portovaya gazeta");
	await expect(page.locator('[data-fact="author"] .value')).toHaveText(
		"Юлия Щёкина Yuliya Shchyokina",
	);
	await expect(page.locator('[data-fact="founded"]')).toContainText(
		"the 1980s",
	);
	await expect(page.locator('[data-fact="published"]')).toContainText(
		"August 2006, uncertain",
	);
});

test("the card names the article it describes", async ({ draw }) => {
	const page = await draw("translation");
	await expect(page.locator(".article-title")).toHaveText(
		"The Slow Port: a morning among the lock keepers",
	);
});

test("without an article date the present owner is still marked, and both ends stay", async ({
	draw,
}) => {
	const page = await draw("undated");
	await expect(page.locator(".timeline .held .row-name")).toHaveText(
		"Alisher Usmanov",
	);
	await expect(page.locator(".timeline .needle")).toHaveCount(0);
	await draw("late");
	await expect(page.locator(".timeline .needle")).toHaveCount(5);
	await expect(page.locator(".timeline-date")).toHaveText("this article, 2024");
});
