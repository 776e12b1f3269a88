import type { IncomingHttpHeaders } from "node:http";
import type { Page } from "@playwright/test";
import type { Answer } from "../../scripts/site/site-server";
import {
	daily,
	entities,
	entity,
	kommersant,
	nameHits,
	ownersNamed,
	searchHits,
} from "../support/wikidata";
import { testWithAllowed } from "./support/allowed-hosts";
import { expect, type TestSite } from "./support/chrome";

const test = testWithAllowed([
	"https://www.wikidata.org/*",
	"https://*.kommersant.ru/*",
	// Allowed too, so that only Colophon's own rule can keep it from being reached.
	"https://*.elsewhere.example/*",
]);

const demo = "worldcrunch.com--demo";
const api = "https://www.wikidata.org/w/api.php";
const trustFile = "https://kommersant.ru/trust.txt";
const adsFile = "https://kommersant.ru/ads.txt";
const plain = "text/plain; charset=utf-8";

/** Answers as Wikidata's API does, by what is asked for; gathers the headers of each question. */
function wikidata(site: TestSite, found: string[] = [daily]) {
	const headers: IncomingHttpHeaders[] = [];
	site.route(api, (request, response) => {
		headers.push(request.headers);
		const { searchParams } = new URL(request.url ?? "", api);
		const action = searchParams.get("action");
		const ids = searchParams.get("ids") ?? "";
		const body =
			action === "query"
				? searchHits(...found)
				: action === "wbsearchentities"
					? nameHits()
					: ids.includes("|") || !ids.startsWith(daily)
						? ownersNamed
						: entities(kommersant);
		response.writeHead(200, { "content-type": "application/json" });
		response.end(body);
	});
	return headers;
}

const item = (panel: Page, source: string) =>
	panel.locator(`[data-look-up="${source}"]`);
const seenAt = (site: TestSite, host: string) =>
	site.seen.filter((one) => one.host === host && one.path !== "/favicon.ico");

async function openOn(
	page: Page,
	site: TestSite,
	openPanel: (how: "action") => Promise<Page>,
): Promise<Page> {
	await page.goto(site.page(demo));
	const panel = await openPanel("action");
	await expect(
		panel.getByRole("button", { name: "Ask wikidata.org" }),
	).toBeVisible();
	return panel;
}

test("Wikidata is asked by a click alone, its answer stands with source and date, and is kept", async ({
	page,
	site,
	openPanel,
	askElsewhere,
	inside,
	requests,
}) => {
	const headers = wikidata(site);
	const panel = await openOn(page, site, openPanel);
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
	page,
	site,
	openPanel,
	askElsewhere,
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
	const panel = await openOn(page, site, openPanel);
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

test("a redirect to another house is not followed: that house hears nothing", async ({
	page,
	site,
	openPanel,
	askElsewhere,
}) => {
	site.route(adsFile, {
		status: 302,
		headers: { location: "https://elsewhere.example/ads.txt" },
		body: "",
	});
	site.route("https://elsewhere.example/ads.txt", {
		type: plain,
		headers: { "access-control-allow-origin": "*" },
		body: "OWNERDOMAIN=elsewhere.example\n",
	});
	const panel = await openOn(page, site, openPanel);
	await askElsewhere(panel, "Read ads.txt of kommersant.ru");
	await expect(item(panel, "ads.txt").locator(".look-up-failed")).toHaveText(
		"kommersant.ru could not be reached, or sends on to another host, where Colophon does not follow.",
	);
	expect(seenAt(site, "elsewhere.example")).toEqual([]);
});

const refusals: [string, Answer | undefined, string][] = [
	["404", undefined, "kommersant.ru has no ads.txt."],
	[
		"429",
		{ status: 429, headers: { "retry-after": "120" }, body: "slow down" },
		"kommersant.ru is busy and asks to be asked again in 2 minutes.",
	],
	[
		"503",
		{ status: 503, body: "" },
		"kommersant.ru is busy and asks to be asked later.",
	],
	["403", { status: 403, body: "" }, "kommersant.ru refused, with status 403."],
	[
		"a web page",
		{ body: "<!doctype html><title>Welcome</title>" },
		"What kommersant.ru keeps under that name is no ads.txt, so none of it was taken over.",
	],
	[
		"more than a megabyte",
		{ type: plain, body: `OWNERDOMAIN=x.example\n${"#".repeat(1_000_001)}` },
		"The answer of kommersant.ru is larger than 1 MB, so it was not read.",
	],
	[
		"a stream without end",
		(_request, response) => {
			response.writeHead(200, { "content-type": plain });
			const more = () => {
				if (!response.destroyed)
					response.write("# and so on\n".repeat(9000), more);
			};
			more();
		},
		"The answer of kommersant.ru is larger than 1 MB, so it was not read.",
	],
	[
		"a connection that breaks",
		(request) => void request.socket.destroy(),
		"kommersant.ru could not be reached, or sends on to another host, where Colophon does not follow.",
	],
	[
		"silence",
		() => undefined,
		"kommersant.ru did not answer within 5 seconds.",
	],
	[
		"an answer that stops half-way",
		(_request, response) => {
			response.writeHead(200, { "content-type": plain });
			response.write("OWNERDOMAIN=x.example\n");
		},
		"kommersant.ru did not answer within 5 seconds.",
	],
];
for (const [name, answer, words] of refusals)
	test(`${name} is said in one line and changes nothing`, async ({
		page,
		site,
		openPanel,
		askElsewhere,
		remember,
		inside,
	}) => {
		const kept = {
			"ads.txt kommersant.ru": {
				asked: "2025-03-01T08:00:00.000Z",
				ref: adsFile,
				claims: [
					{
						about: "outlet",
						property: "ownerDomain",
						value: "kept.example",
						by: "ads.txt",
						ref: adsFile,
						asOf: "2025-03-01",
					},
				],
			},
		};
		await remember("look-ups", kept);
		if (answer) site.route(adsFile, answer);
		const panel = await openOn(page, site, openPanel);
		const ads = item(panel, "ads.txt");
		await expect(ads).toContainText("kept.example");
		await askElsewhere(panel, "Read ads.txt of kommersant.ru again");
		await expect(ads.locator(".look-up-failed")).toHaveText(words, {
			timeout: 9000,
		});
		await expect(ads).toContainText("kept.example");
		expect(
			await inside.evaluate(
				async () => (await chrome.storage.local.get("look-ups"))["look-ups"],
			),
		).toEqual(kept);
	});

test("offline nothing is sent", async ({
	page,
	site,
	openPanel,
	askElsewhere,
	extension,
}) => {
	wikidata(site);
	const panel = await openOn(page, site, openPanel);
	await extension.context.setOffline(true);
	try {
		await askElsewhere(panel, "Ask wikidata.org");
		await expect(item(panel, "wikidata").locator(".look-up-failed")).toHaveText(
			"The browser is offline. Nothing was asked.",
		);
		expect(seenAt(site, "www.wikidata.org")).toEqual([]);
	} finally {
		await extension.context.setOffline(false);
	}
});

test("malformed and hostile answers of Wikidata are not taken over", async ({
	page,
	site,
	openPanel,
	askElsewhere,
}) => {
	const panel = await openOn(page, site, openPanel);
	site.route(api, { type: "application/json", body: '{"query":{"search":' });
	await askElsewhere(panel, "Ask wikidata.org");
	const failure = item(panel, "wikidata").locator(".look-up-failed");
	await expect(failure).toHaveText(
		"What wikidata.org answered is not in its usual form, so none of it was taken over.",
	);
	const hostile = entity(daily, {
		labels: { en: "<img src=x onerror=alert(1)>" },
		descriptions: { en: "\u202e<script id=owned></script>" },
		claims: Object.values(kommersant.claims).flat(),
	});
	site.route(api, (request, response) => {
		const { searchParams } = new URL(request.url ?? "", api);
		const first = searchParams.get("action") === "query";
		response.writeHead(200, { "content-type": "application/json" });
		response.end(
			first
				? searchHits(daily)
				: searchParams.get("props") === "labels"
					? entities(
							entity("Q900000004", { labels: { en: "<b id=owned>Owner</b>" } }),
						)
					: entities(hostile),
		);
	});
	await askElsewhere(panel, "Ask wikidata.org");
	await expect(
		item(panel, "wikidata").locator('[data-fact="asked-owner"]'),
	).toContainText("<b id=owned>Owner</b>");
	await expect(panel.locator("#owned, .look-ups img")).toHaveCount(0);
});

test("what is kept in storage and is no answer is passed over", async ({
	page,
	site,
	openPanel,
	remember,
}) => {
	await remember("look-ups", {
		"ads.txt kommersant.ru": { asked: "yesterday", claims: "all" },
		"trust.txt kommersant.ru": null,
	});
	const panel = await openOn(page, site, openPanel);
	await expect(
		panel.getByRole("button", { name: "Read ads.txt of kommersant.ru" }),
	).toBeVisible();
});
