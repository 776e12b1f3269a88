import { frontTab } from "../../scripts/browsers/chromium";
import { expect, pressShortcut, test } from "./support/chrome";

test("a page that is read on command gets the words of its own language, and no others", async ({
	page,
	site,
	ask,
	inside,
}) => {
	await page.goto(site.page("press.example--arabic"));
	expect(await ask("state")).toBeUndefined();
	await pressShortcut(page, "R", "Alt");
	await expect
		.poll(async () => (await ask("state"))?.reading.translated)
		.toBe(true);
	const languages = await inside.evaluate(
		async (tabId) => {
			const [answer] = await chrome.scripting.executeScript({
				target: { tabId },
				func: () =>
					Object.keys(
						(globalThis as { [key: symbol]: unknown })[
							Symbol.for("colophon.wording")
						] as object,
					),
			});
			return answer?.result;
		},
		await frontTab(inside),
	);
	expect(languages?.toSorted()).toEqual(["ar", "en"]);
});
