import type { BrowserContext, Page, Request } from "@playwright/test";
import type { Extension } from "../../../scripts/browsers/chromium";

/** A request to the network that the extension itself made. */
export interface ExtensionRequest {
	url: string;
	by: "worker" | "surface" | "content script";
	/** The extension's own policy stopped it: it never left the browser. */
	stopped?: true;
}

const leavesTheBrowser = (url: string) => /^(https?|wss?):/.test(url);

function sender(request: Request, own: string) {
	if (request.serviceWorker()?.url().startsWith(own)) return "worker";
	try {
		return request.frame().url().startsWith(own) ? "surface" : undefined;
	} catch {
		// The frame of a navigation is not known yet; navigations are the reader's.
		return undefined;
	}
}

/**
 * Gathers every request that the extension makes from now on: those of its worker, of its own pages, and those whose
 * calling script in a visited page is the extension's. Pictures of the article that the reader view shows again are
 * the page's own and do not count: `announced` tells them.
 */
export function watchRequests(
	{ context, url }: Pick<Extension, "context" | "url">,
	announced: (url: string) => boolean,
): ExtensionRequest[] {
	const own = url("");
	const requests: ExtensionRequest[] = [];
	context.on("request", (request) => {
		const by = sender(request, own);
		if (by && leavesTheBrowser(request.url()))
			requests.push({ url: request.url(), by });
	});
	context.on("requestfailed", (request) => {
		if (!/csp/i.test(request.failure()?.errorText ?? "")) return;
		for (const one of requests)
			if (one.url === request.url()) one.stopped = true;
	});
	const follow = async (page: Page) => {
		const session = await page.context().newCDPSession(page);
		session.on("Network.requestWillBeSent", (event) => {
			const address = event.request.url;
			if (!leavesTheBrowser(address)) return;
			if (!JSON.stringify(event.initiator).includes(own)) return;
			if (event.type === "Document") return;
			if (event.type === "Image" && announced(address)) return;
			requests.push({ url: address, by: "content script" });
		});
		await session.send("Network.enable");
	};
	const start = (page: Page) =>
		void follow(page).catch(() => {
			// The page closed before it could be followed.
		});
	(context as BrowserContext).on("page", start);
	for (const page of context.pages()) start(page);
	return requests;
}

/** A button was pressed that names this host, after so many requests. */
export interface Asked {
	host: string;
	since: number;
}

/** The host on a button such as "Read trust.txt of kommersant.ru again". */
export function hostNamedOn(words: string): string {
	const host = /([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)(?: again)?$/u.exec(words)?.[1];
	if (!host) throw new Error(`“${words}” names no host`);
	return host;
}

/** Requests that nobody asked for: sent before a button was pressed, to another host than it names, or in the open. */
export const unasked = (
	requests: readonly ExtensionRequest[],
	asked: readonly Asked[],
): ExtensionRequest[] =>
	requests.filter(({ url, stopped }, number) => {
		if (stopped) return false;
		const { protocol, hostname } = new URL(url);
		return !asked.some(
			({ host, since }) =>
				number >= since &&
				protocol === "https:" &&
				(hostname === host || hostname.endsWith(`.${host}`)),
		);
	});
