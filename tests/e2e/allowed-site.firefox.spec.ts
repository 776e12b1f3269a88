import { addonId } from "../../scripts/browsers/firefox";
import { expect, test } from "./support/firefox";

test("a site that the reader allowed is read by itself, until the permission is taken back", async ({
	firefox,
	site,
	inside,
}) => {
	const url = site.page("press.example--arabic");
	/** What the browser does when its own question was answered; no page can press that button. */
	const permit = (deed: "add" | "remove") =>
		firefox.inChrome(() =>
			firefox.runAsPage(`
				const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
				const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)});
				const perms = { permissions: [], origins: ["*://press.example/*"] };
				return ExtensionPermissions.${deed}(${JSON.stringify(addonId)}, perms, extension).then(() => true);`),
		);
	const registered = () =>
		inside<string[]>(
			`return browser.scripting.getRegisteredContentScripts().then((all) => all.flatMap((one) => one.matches))`,
		);
	/** By Arabic words, which come only when the page has been found to be in Arabic. */
	const read = () =>
		inside<boolean>(`
			return browser.tabs.query({ active: true, currentWindow: true })
				.then(([{ id }]) => browser.tabs.sendMessage(id, { colophon: "state" }))
				.then((state) => state.reading.translated, () => false)`);
	/** The languages whose words one allowed site gets unasked. */
	const words = () =>
		inside<string[]>(
			`return browser.scripting.getRegisteredContentScripts().then((all) => all.flatMap((one) => one.js.filter((file) => file.includes("words/"))))`,
		);

	await firefox.goto(url);
	expect(await read()).toBe(false);
	await permit("add");
	await expect.poll(registered).toEqual(["*://press.example/*"]);
	expect((await words()).map((file) => file.replace(/^.*words/, ""))).toEqual([
		"/en.js",
	]);
	await firefox.goto(url);
	await expect.poll(read).toBe(true);
	await permit("remove");
	await expect.poll(registered).toEqual([]);
	await firefox.goto(url);
	await new Promise((resolve) => setTimeout(resolve, 500));
	expect(await read()).toBe(false);
});
