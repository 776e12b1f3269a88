import type { Answer } from "../../scripts/site/site-server";
import {
	daily,
	entities,
	entity,
	kommersant,
	searchHits,
} from "../support/wikidata";
import { expect } from "./support/chrome";
import {
	adsFile,
	api,
	item,
	plain,
	seenAt,
	test,
	wikidata,
} from "./support/look-ups";

test("a redirect to another house is not followed: that house hears nothing", async ({
	site,
	askElsewhere,
	panel,
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
		site,
		askElsewhere,
		remember,
		inside,
		openDemo,
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
		const panel = await openDemo();
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
	site,
	askElsewhere,
	extension,
	panel,
}) => {
	wikidata(site);
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
	site,
	askElsewhere,
	panel,
}) => {
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
	remember,
	openDemo,
}) => {
	await remember("look-ups", {
		"ads.txt kommersant.ru": { asked: "yesterday", claims: "all" },
		"trust.txt kommersant.ru": null,
	});
	const panel = await openDemo();
	await expect(
		panel.getByRole("button", { name: "Read ads.txt of kommersant.ru" }),
	).toBeVisible();
});
