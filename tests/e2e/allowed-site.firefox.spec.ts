import { expect, test } from "./support/firefox";

test("a site that the reader allowed is read by itself, until the permission is taken back", async ({
	firefox,
	site,
	inside,
	permit,
	state,
}) => {
	const url = site.page("press.example--arabic");
	const origins = ["*://press.example/*"];
	const registered = () =>
		inside<string[]>(
			`return browser.scripting.getRegisteredContentScripts().then((all) => all.flatMap((one) => one.matches))`,
		);
	/** By Arabic words, which come only when the page has been found to be in Arabic. */
	const read = async () => (await state())?.reading.translated ?? false;
	/** The languages whose words one allowed site gets unasked. */
	const words = () =>
		inside<string[]>(
			`return browser.scripting.getRegisteredContentScripts().then((all) => all.flatMap((one) => one.js.filter((file) => file.includes("words/"))))`,
		);

	await firefox.goto(url);
	expect(await read()).toBe(false);
	await permit("add", origins);
	await expect.poll(registered).toEqual(origins);
	expect((await words()).map((file) => file.replace(/^.*words/, ""))).toEqual([
		"/en.js",
	]);
	await firefox.goto(url);
	await expect.poll(read).toBe(true);
	await permit("remove", origins);
	await expect.poll(registered).toEqual([]);
	await firefox.goto(url);
	await new Promise((resolve) => setTimeout(resolve, 500));
	expect(await read()).toBe(false);
});
