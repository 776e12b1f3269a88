import { expect, test, until } from "./support/firefox";

const demo = "worldcrunch.com--demo";

test("notices are folded on a known site, and one unfolds by its button", async ({
	firefox,
	site,
}) => {
	await firefox.goto(site.page(demo));
	const folded = () =>
		firefox.run<number>(
			`return document.querySelectorAll("[data-colophon-folded]").length`,
		);
	await expect.poll(folded).toBeGreaterThan(3);
	const before = await folded();
	const stub = await firefox.find("colophon-stub");
	const button = await firefox.find("button", await firefox.shadow(stub));
	await firefox.click(button);
	await expect.poll(folded).toBe(before - 1);
	await firefox.click(button);
	await expect.poll(folded).toBe(before);
});

test("the reader view opens by Alt+Shift+R and closes by Escape, and the page is as it was", async ({
	firefox,
	site,
	press,
}) => {
	await firefox.goto(site.page(demo));
	await until(() => firefox.find("colophon-stub"), "the page is read");
	const shown = () =>
		firefox.run<{ reader: boolean; article: string; page: string }>(`
			const shown = (element) => Boolean(element && element.getClientRects().length);
			const reader = document.querySelector("colophon-reader");
			const text = [];
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			while (walker.nextNode())
				if (reader?.contains(walker.currentNode)) text.push(walker.currentNode.data);
			return {
				reader: shown(reader),
				article: text.join(" "),
				page: [...document.body.children].filter((one) => one !== reader && shown(one)).map((one) => one.localName).join(),
			}`);
	const before = await shown();
	expect(before.reader).toBe(false);
	await press("R");
	await expect.poll(async () => (await shown()).reader).toBe(true);
	const open = await shown();
	expect(open.article).toContain("Volga");
	expect(open.page, "the page's own boxes are out of sight").toBe("");
	await press("Escape");
	await expect.poll(async () => (await shown()).reader).toBe(false);
	expect((await shown()).page).toBe(before.page);
});

test("the badge names the original's language, and nothing elsewhere", async ({
	firefox,
	site,
	badge,
}) => {
	await firefox.goto(site.page(demo));
	await expect
		.poll(badge)
		.toEqual({ text: "RU", title: "Colophon: translated from Russian" });
	await firefox.goto(site.page("worldcrunch.com--not-translated"));
	await expect
		.poll(badge)
		.toEqual({ text: "", title: "Colophon: whose words are these?" });
});

test("a gate stays: no reader view, and the button says so", async ({
	firefox,
	site,
	press,
	badge,
	sidebar,
}) => {
	await firefox.goto(site.page("worldcrunch.com--gate"));
	await sidebar.toggleByButton();
	await expect
		.poll(() => sidebar.run<string>("return document.body.innerText"))
		.toMatch(/log in/i);
	await press("R");
	await expect.poll(async () => (await badge()).text).toBe("–");
	const readers = await firefox.run<number>(
		`return document.querySelectorAll("colophon-reader").length`,
	);
	expect(readers).toBe(0);
	await expect.poll(async () => (await badge()).text).toBe("RU");
});
