import type { Marionette } from "../../scripts/browsers/marionette";
import { expect, test, until } from "./support/firefox";

const demo = "worldcrunch.com--demo";

for (const how of ["toggleByCommand", "toggleByButton"] as const)
	test(`the sidebar opens and closes (${how}) and names the outlet`, async ({
		firefox,
		site,
		sidebar,
	}) => {
		await firefox.goto(site.page(demo));
		await sidebar[how]();
		await expect.poll(sidebar.isOpen).toBe(true);
		await expect
			.poll(() => sidebar.run<string>("return document.body.innerText"))
			.toContain("Kommersant");
		await sidebar[how]();
		await expect.poll(sidebar.isOpen).toBe(false);
	});

test("the sidebar follows the tab in front and its address", async ({
	firefox,
	site,
	sidebar,
}) => {
	await firefox.goto(site.page(demo));
	const first = await firefox.tab();
	await sidebar.toggleByButton();
	const says = () => sidebar.run<string>("return document.body.innerText");
	await expect.poll(says).toContain("Kommersant");
	const second = await firefox.newTab(true);
	await firefox.switchTo(second);
	await firefox.goto(site.page("worldcrunch.com--not-translated"));
	await expect.poll(says).not.toContain("Kommersant");
	await firefox.closeTab();
	await firefox.switchTo(first);
	await expect.poll(says).toContain("Kommersant");
});

/** Chooses an entry of the page's context menu, where the extension has a submenu of its own. */
async function choose(firefox: Marionette, label: string): Promise<void> {
	const inMenu = <T>(script: string) =>
		firefox.run<T>(`
			const menu = document.getElementById("contentAreaContextMenu");
			const own = [...menu.querySelectorAll("menu")].find((one) => one.label.startsWith("Colophon"));
			${script}`);
	await firefox.rightClick(200, 300);
	await firefox.inChrome(async () => {
		await until(
			() => inMenu<boolean>(`return menu.state === "open" && Boolean(own)`),
			"the context menu opens",
		);
		await inMenu("own.openMenu(true)");
		await until(
			() => inMenu<boolean>(`return own.menupopup.state === "open"`),
			"the extension's own menu opens",
		);
		await inMenu(`
			const entry = [...own.menupopup.children].find((one) => one.label === ${JSON.stringify(label)});
			own.menupopup.activateItem(entry);`);
	});
}

test("the context menu opens the reader view", async ({ firefox, site }) => {
	await firefox.goto(site.page(demo));
	await until(() => firefox.find("colophon-stub"), "the page is read");
	await choose(firefox, "Reader view");
	await until(() => firefox.find("colophon-reader"), "the reader opens");
});

test("a page of an unknown site is read by the context menu alone", async ({
	firefox,
	site,
	sidebar,
}) => {
	const url = site.page("press.example--arabic");
	await firefox.goto(url);
	expect(
		await firefox.run<string>("return document.documentElement.outerHTML"),
		"nothing of Colophon is on the page by itself",
	).not.toContain("colophon");
	await choose(firefox, "Read this page with Colophon");
	await expect.poll(sidebar.isOpen).toBe(true);
	await expect
		.poll(() => sidebar.run<string>("return document.body.innerText"))
		.toMatch(/Translated from|Translation/i);
});

test("the toolbar button lets Colophon read a page of an unknown site, while the sidebar stays open", async ({
	firefox,
	site,
	sidebar,
	state,
}) => {
	const read = async () => (await state())?.reading.kind === "article";
	await firefox.goto(site.page(demo));
	await sidebar.toggleByButton();
	await expect.poll(sidebar.isOpen).toBe(true);
	await firefox.goto(site.page("press.example--arabic"));
	expect(await read()).toBe(false);
	await sidebar.toggleByButton();
	await expect.poll(read).toBe(true);
	expect(await sidebar.isOpen()).toBe(true);
});
