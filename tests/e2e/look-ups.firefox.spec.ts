import type { Marionette } from "../../scripts/browsers/marionette";
import {
	daily,
	entities,
	kommersant,
	ownersNamed,
	searchHits,
} from "../support/wikidata";
import { expect, test, until } from "./support/firefox";

const demo = "worldcrunch.com--demo";
const api = "https://www.wikidata.org/w/api.php";

/** The browser's own question; answered by its first button (allow) or its second. */
const answerQuestion = (
	firefox: Marionette,
	how: "button" | "secondaryButton",
) =>
	firefox.inChrome(async () => {
		await until(
			() =>
				firefox.run<boolean>(`
					const asked = document.getElementById("addon-webext-permissions-notification");
					return Boolean(asked?.button) && window.PopupNotifications.panel.state === "open"`),
			"the browser asks",
		);
		const words = await firefox.run<string>(
			`return document.getElementById("notification-popup").textContent + document.getElementById("addon-webext-permissions-notification").textContent`,
		);
		// A question that has only just opened takes no click.
		await new Promise((resolve) => setTimeout(resolve, 800));
		await firefox.run<void>(
			`document.getElementById("addon-webext-permissions-notification").${how}.click()`,
		);
		return words;
	});

test("the browser asks its own question at that moment; no sends nothing, yes asks, and nothing runs on the host", async ({
	firefox,
	site,
	permit,
	sidebar,
	inside,
}) => {
	const headers: (string | undefined)[][] = [];
	site.route(api, (request, response) => {
		const { cookie, referer, origin } = request.headers;
		headers.push([cookie, referer, origin]);
		const { searchParams } = new URL(request.url ?? "", api);
		response.writeHead(200, { "content-type": "application/json" });
		response.end(
			searchParams.get("action") === "query"
				? searchHits(daily)
				: searchParams.get("props") === "labels"
					? ownersNamed
					: entities(kommersant),
		);
	});
	const sent = () =>
		site.seen.filter(({ host }) => host === "www.wikidata.org").length;
	const says = () =>
		sidebar.run<string>(
			`return document.body.innerText.replaceAll("\u00a0", " ")`,
		);
	const origins = () =>
		inside<string[]>(
			"return browser.permissions.getAll().then(({ origins }) => origins.filter((one) => one.startsWith('https:')))",
		);

	await firefox.goto(site.page(demo));
	await sidebar.toggleByButton();
	await expect.poll(says).toContain("Ask wikidata.org");
	expect(sent()).toBe(0);
	expect(await origins()).toEqual([]);

	await sidebar.press("Ask wikidata.org");
	await answerQuestion(firefox, "secondaryButton");
	await expect
		.poll(says)
		.toContain("The browser did not let Colophon ask. Nothing was sent.");
	expect(sent()).toBe(0);

	await sidebar.askElsewhere("Ask wikidata.org");
	expect(await answerQuestion(firefox, "button")).toContain("wikidata.org");
	await expect.poll(says).toContain("2 references");
	expect(await says()).toContain("since");
	expect(sent()).toBe(3);
	for (const [cookie, referer, origin] of headers) {
		expect([cookie, referer]).toEqual([undefined, undefined]);
		expect(
			origin ?? "null",
			"the address of this installation stays here",
		).toBe("null");
	}

	expect(await origins()).toEqual(["https://www.wikidata.org/*"]);
	expect(
		await inside<unknown[]>(
			"return browser.scripting.getRegisteredContentScripts()",
		),
		"to be asked is not to be read",
	).toEqual([]);
	await permit("remove", ["https://www.wikidata.org/*"]);
});

test("a redirect within the house is followed, one to another house is not", async ({
	firefox,
	site,
	permit,
	sidebar,
}) => {
	// The other house is allowed too, so that only Colophon's own rule can keep it from being reached.
	const origins = [
		"https://*.kommersant.ru/*",
		"https://*.elsewhere.example/*",
	];
	const file = (body: string) => ({ type: "text/plain", body });
	const to = (location: string) => ({
		status: 302,
		headers: { location },
		body: "",
	});
	site.route(
		"https://kommersant.ru/ads.txt",
		to("https://www.kommersant.ru/ads.txt"),
	);
	site.route(
		"https://www.kommersant.ru/ads.txt",
		file("OWNERDOMAIN=harbor-holding.example\n"),
	);
	site.route(
		"https://kommersant.ru/trust.txt",
		to("https://elsewhere.example/trust.txt"),
	);
	site.route(
		"https://elsewhere.example/trust.txt",
		file("controlledby=https://elsewhere.example/\n"),
	);
	const says = () =>
		sidebar.run<string>(
			`return document.body.innerText.replaceAll("\u00a0", " ")`,
		);
	await permit("add", origins);
	await firefox.goto(site.page(demo));
	await sidebar.toggleByButton();
	await expect.poll(says).toContain("Read ads.txt of kommersant.ru");
	await sidebar.askElsewhere("Read ads.txt of kommersant.ru");
	await expect.poll(says).toContain("harbor-holding.example");
	await sidebar.askElsewhere("Read trust.txt of kommersant.ru");
	await expect.poll(says).toContain("where Colophon does not follow");
	expect(site.seen.filter(({ host }) => host === "elsewhere.example")).toEqual(
		[],
	);
	await permit("remove", origins);
});
