import path from "node:path";
import { type SiteServer, startSite } from "../../../scripts/site/site-server";

/** The site server of the tests while it is used: `page` takes a folder of tests/pages by its name. */
export async function withTestSite(
	use: (site: SiteServer) => Promise<void>,
): Promise<void> {
	const site = await startSite();
	await use({
		...site,
		page: (name) => site.page(path.resolve("tests/pages", name)),
	});
	site.stop();
}

/** Serves a page whose second part, from these words of its HTML on, comes so many milliseconds after the first. */
export function routeSlowly(
	site: SiteServer,
	url: string,
	html: string,
	{ from, after }: { from: string; after: number },
): void {
	const cut = html.indexOf(from);
	site.route(url, async (_, response) => {
		response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
		response.write(html.slice(0, cut));
		await new Promise((resolve) => setTimeout(resolve, after));
		response.end(html.slice(cut));
	});
}
