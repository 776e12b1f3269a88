import type { IncomingHttpHeaders } from "node:http";
import type { Page } from "@playwright/test";
import {
	daily,
	entities,
	kommersant,
	nameHits,
	ownersNamed,
	searchHits,
} from "../../support/wikidata";
import { testWithAllowed } from "./allowed-hosts";
import { expect, type TestSite } from "./chrome";

export const api = "https://www.wikidata.org/w/api.php";
export const trustFile = "https://kommersant.ru/trust.txt";
export const adsFile = "https://kommersant.ru/ads.txt";
export const plain = "text/plain; charset=utf-8";

/** The demo article with the panel beside it, where its outlet's hosts may be asked. */
export const test = testWithAllowed([
	"https://www.wikidata.org/*",
	"https://*.kommersant.ru/*",
	// Allowed too, so that only Colophon's own rule can keep it from being reached.
	"https://*.elsewhere.example/*",
]).extend<{ panel: Page }>({
	panel: async ({ openDemo }, use) => {
		const panel = await openDemo();
		await expect(
			panel.getByRole("button", { name: /^Ask wikidata.org/ }),
		).toBeVisible();
		await use(panel);
	},
});

/** Answers as Wikidata's API does, by what is asked for; gathers the headers of each question. */
export function wikidata(site: TestSite, found: string[] = [daily]) {
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

/** What the panel shows of one source. */
export const item = (panel: Page, source: string) =>
	panel.locator(`[data-look-up="${source}"]`);
/** What a host was asked for. */
export const seenAt = (site: TestSite, host: string) =>
	site.seen.filter((one) => one.host === host && one.path !== "/favicon.ico");
