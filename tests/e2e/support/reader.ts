import type { CDPSession, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { frontTab } from "../../../scripts/browsers/chromium";
import type { PageMessages } from "../../../src/platform/messages";
import { demo, type TestSite } from "./chrome";

type Ask = <K extends keyof PageMessages>(
	name: K,
	ask?: PageMessages[K]["ask"],
) => Promise<PageMessages[K]["answer"] | undefined>;

/** The page's own serialisation, folds included: what closing has to give back. */
export const outer = (page: Page) =>
	page.evaluate(() => document.documentElement.outerHTML);

/** The page was read, and what is to be folded on it is. */
export const settled = (page: Page) =>
	page.waitForSelector("html:not([data-colophon-prehide]) colophon-stub", {
		state: "attached",
		timeout: 5000,
	});

/** The demo article in a window of a common size, read and folded. */
export async function visitDemo(page: Page, site: TestSite): Promise<void> {
	await page.setViewportSize({ width: 1100, height: 800 });
	await page.goto(site.page(demo));
	await settled(page);
}

/**
 * Opens the reader view of the page in front as the extension does: asks the content script, puts the reader into the
 * page when it is not there yet, and asks again.
 */
export async function openReader(page: Page, inside: Page): Promise<void> {
	await page.bringToFront();
	await inside.evaluate(
		async (tabId) => {
			const ask = () =>
				chrome.tabs.sendMessage(
					tabId,
					{ colophon: "reader", ask: { open: true } },
					{ frameId: 0 },
				);
			if ((await ask()) === "load") {
				const target = { tabId };
				await chrome.scripting.insertCSS({
					target,
					origin: "USER",
					files: ["reader.css"],
				});
				await chrome.scripting.executeScript({
					target,
					files: ["article.js", "reader.js"],
				});
				await ask();
			}
		},
		await frontTab(inside),
	);
	await page.waitForSelector("html[data-colophon-reader] colophon-reader h1");
}

/** Closes it. */
export async function closeReader(page: Page, ask: Ask): Promise<void> {
	await ask("reader", { open: false });
	await page.waitForSelector("colophon-reader", { state: "detached" });
}

interface AxNode {
	role?: { value?: unknown };
	name?: { value?: unknown };
	backendDOMNodeId?: number;
}

/** Finds a control in the bar, which lies in a closed shadow root, by its accessible name; tells its middle. */
export async function control(
	page: Page,
	name: string,
): Promise<{ x: number; y: number } | undefined> {
	const session: CDPSession = await page.context().newCDPSession(page);
	try {
		const { nodes } = (await session.send("Accessibility.getFullAXTree")) as {
			nodes: AxNode[];
		};
		const found = nodes.find(
			(node) =>
				/^(?:button|link)$/.test(String(node.role?.value)) &&
				node.name?.value === name,
		);
		if (found?.backendDOMNodeId === undefined) return undefined;
		// The tree may still name what is gone already: what has no box is not there.
		const box = await session
			.send("DOM.getBoxModel", { backendNodeId: found.backendDOMNodeId })
			.catch(() => undefined);
		if (!box) return undefined;
		const { model } = box;
		const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.border;
		return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
	} finally {
		await session.detach();
	}
}

/** Clicks a control of the bar with the mouse, as a person does. */
export async function clickControl(page: Page, name: string): Promise<void> {
	let at: { x: number; y: number } | undefined;
	await expect
		.poll(
			async () => {
				at = await control(page, name);
				return at !== undefined;
			},
			{ message: `the bar has a control named ${name}` },
		)
		.toBe(true);
	if (at) await page.mouse.click(at.x, at.y);
}
