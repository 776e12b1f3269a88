import { expect } from "./support/chrome";
import {
	adsFile,
	item,
	plain,
	seenAt,
	test,
	trustFile,
	wikidata,
} from "./support/look-ups";

test("Wikidata is asked by a click alone, its answer stands with source and date, and is kept", async ({
	page,
	site,
	askElsewhere,
	inside,
	requests,
	panel,
}) => {
	const headers = wikidata(site);
	await page.waitForTimeout(300);
	expect(seenAt(site, "www.wikidata.org")).toEqual([]);
	await askElsewhere(panel, "Ask wikidata.org");
	const wiki = item(panel, "wikidata");
	await expect(wiki.locator('[data-fact="asked-owner"]')).toContainText(
		"Alisher Usmanov",
	);
	await expect(wiki.locator('[data-fact="asked-owner"]')).toContainText(
		"2 references",
	);
	await expect(wiki.locator('[data-fact="asked-formerOwner"]')).toContainText(
		"August 1999 to 2006",
	);
	await expect(wiki.locator('[data-fact="asked-founded"]')).toContainText(
		"December 1989",
	);
	await expect(wiki.locator('[data-fact="asked-country"]')).toContainText(
		"Russia",
	);
	await expect(wiki.locator("time")).toHaveAttribute(
		"datetime",
		new RegExp(`^${new Date().toISOString().slice(0, 10)}`),
	);
	// Beside what page and record say, as of when; and merged into neither.
	const beside = (id: string) =>
		wiki.locator(`[data-fact="asked-${id}"] .standing`);
	await expect(wiki.locator(".look-up-beside")).toContainText(
		/^Beside the page \(.*2021\) and the record \(as of .*\): \d/,
	);
	await expect(beside("owner")).toHaveText("Agrees with page and record.");
	await expect(beside("formerOwner")).toHaveText("Agrees with the record.");
	await expect(beside("parent")).toHaveText("Adds to page and record.");
	await expect(beside("founded")).toHaveText("Agrees with page and record.");
	await expect(panel.locator('.card [data-fact="founded"] .mark')).toHaveText([
		"page",
		"record",
	]);
	expect(headers.length).toBeGreaterThan(0);
	for (const one of headers) {
		expect(one.cookie).toBeUndefined();
		expect(one.referer).toBeUndefined();
		expect(one.origin, "it does not say who asks").toBeUndefined();
	}
	const sent = requests.length;
	expect(
		await inside.evaluate(async () =>
			Object.keys(
				(await chrome.storage.local.get("look-ups"))["look-ups"] as object,
			),
		),
	).toEqual([expect.stringMatching(/^wikidata /)]);
	await panel.reload();
	await expect(wiki).toContainText("Alisher Usmanov");
	expect(requests.length, "a kept answer is not asked for again").toBe(sent);
	await askElsewhere(panel, "Ask wikidata.org again");
	await expect.poll(() => requests.length).toBeGreaterThan(sent);
	await expect(wiki).toHaveAttribute("aria-busy", "false");
	await wiki.getByRole("button", { name: /^Forget/ }).click();
	await expect(wiki).not.toContainText("Alisher Usmanov");
	await expect
		.poll(() =>
			inside.evaluate(
				async () => (await chrome.storage.local.get("look-ups"))["look-ups"],
			),
		)
		.toEqual({});
});

test("trust.txt and ads.txt are read from the outlet's own domain, its www. by a redirect too", async ({
	site,
	askElsewhere,
	panel,
}) => {
	site.route(trustFile, {
		status: 301,
		headers: { location: "https://www.kommersant.ru/trust.txt" },
		body: "",
	});
	site.route("https://www.kommersant.ru/trust.txt", {
		type: plain,
		body: "# ours\ncontrolledby=https://harbor-holding.example/\nbelongto=https://publishers.example/\n",
	});
	site.route(adsFile, {
		type: plain,
		body: "OWNERDOMAIN=harbor-holding.example\nMANAGERDOMAIN=sales.example\nexchange.example, 1, DIRECT\n",
	});
	await askElsewhere(panel, "Read trust.txt of kommersant.ru");
	const trust = item(panel, "trust.txt");
	await expect(trust.locator('[data-fact="asked-controlledBy"]')).toContainText(
		"harbor-holding.example",
	);
	await expect(
		trust.getByRole("link", { name: "kommersant.ru/trust.txt" }),
	).toHaveAttribute("href", "https://www.kommersant.ru/trust.txt");
	await askElsewhere(panel, "Read ads.txt of kommersant.ru");
	const ads = item(panel, "ads.txt");
	await expect(ads.locator('[data-fact="asked-ownerDomain"]')).toContainText(
		"harbor-holding.example",
	);
	await expect(ads.locator('[data-fact="asked-managerDomain"]')).toContainText(
		"sales.example",
	);
	expect(
		seenAt(site, "harbor-holding.example"),
		"nobody named is asked",
	).toEqual([]);
});
