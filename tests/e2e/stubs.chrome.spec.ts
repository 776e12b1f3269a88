import {
	articlePage,
	newsletter,
	offer,
	paragraph,
	paywall,
	url,
} from "./support/article-page";
import { expect, test } from "./support/chrome";
import { press, stub, stubs } from "./support/stubs";

/** The page without the words that Colophon has on it for the time being. */
const outer = () => document.documentElement.outerHTML;

test("lists, tables, flexible boxes and grids keep their shape", async ({
	page,
	visit,
}) => {
	const one = (tag: string, id: string) =>
		newsletter(id).replace(/^<div/, `<${tag}`).replace(/div>$/, `${tag}>`);
	const prose = (n: number) => paragraph(n).replace(/<.*?>/g, "");
	const between = `<ul id="list"><li>${prose(0)}</li>${one("li", "in-list")}<li>${prose(1)}</li></ul>
<table id="table"><tbody><tr><td id="cell">${prose(2)}</td><td>${prose(3)}</td></tr>
<tr class="newsletter-element" id="in-table"><td>${offer}</td><td><input type="email"></td></tr><tr><td>${prose(4)}</td><td>${prose(5)}</td></tr></tbody></table>
<div id="flex" style="display:flex"><div style="flex:2" id="beside">${prose(6)}</div>${one("div", "in-flex").replace('id="', 'style="flex:1" id="')}</div>
<div style="display:grid;grid-template-columns:1fr 1fr"><div id="in-column">${prose(7)}</div>${one("div", "in-grid")}<div>${prose(8)}</div></div>`;
	const shape = () =>
		Object.fromEntries(
			["cell", "beside", "in-column"].map((id) => [
				id,
				document.getElementById(id)?.getBoundingClientRect().width ?? 0,
			]),
		);
	await visit({ between });
	// Notices are kept unseen before they are folded: the stubs tell that they are.
	await expect.poll(async () => (await stubs(page)).length).toBe(4);
	const folded = await page.evaluate(shape);
	for (const { box } of await stubs(page)) {
		expect(box.height).toBeLessThanOrEqual(28);
	}
	expect(folded["in-column"]).toBe(340);
	expect(folded["beside"]).toBeGreaterThan(340);
	const width = await page.locator("#cell").evaluate((cell) => {
		const bare = cell.closest("table")?.cloneNode(true) as HTMLElement;
		bare.querySelector(".newsletter-element")?.remove();
		bare.querySelector("colophon-stub")?.remove();
		cell.closest("div")?.append(bare);
		const { width } = (
			bare.querySelector("td") as Element
		).getBoundingClientRect();
		bare.remove();
		return width;
	});
	expect(folded["cell"]).toBeCloseTo(width, 0);
});

test("pages cannot insist: important rules, inline and by id, and a policy without styles", async ({
	page,
	site,
}) => {
	const between = newsletter().replace(
		'id="letter"',
		'id="letter" style="color: white; display: block !important"',
	);
	site.route(url, {
		headers: {
			"content-security-policy": "style-src 'none'; script-src 'none'",
		},
		body: articlePage({ between }),
	});
	await page.goto(url);
	await expect(page.locator("#letter")).toHaveAttribute("data-colophon-folded");
	const before = await page.locator("#letter").getAttribute("style");
	expect(before).toBe("color: white; display: block !important");
	const line = await stub(page, "Newsletter");
	expect(line.box.height).toBe(28);

	const loud = `${url}-loud`;
	site.route(loud, {
		body: articlePage({
			between,
			head: "<style>#letter#letter{display:block!important} *{font-size:40px!important;color:red!important;border:9px solid red!important} main *{opacity:0.9!important} colophon-stub{display:none!important;opacity:0.1!important;height:90px!important} *::before{content:'!'!important}</style>",
		}),
	});
	await page.goto(loud);
	await expect(page.locator("#letter")).toBeHidden();
	expect((await stub(page, "Newsletter")).box.height).toBe(28);
	await press(page, "Newsletter");
	await expect(page.locator("#letter")).toBeVisible();
	expect(await page.locator("#letter").getAttribute("style")).toBe(
		"color: white; display: block !important",
	);
});

for (const [name, style] of [
	["dark", "html{background:#17181a}body{background:none;color:#bbb}"],
	[
		"dark by its scheme",
		":root{color-scheme:dark}body{background:none;color:CanvasText}",
	],
	["pale", "body{background:#fff;color:#aaa}"],
	["tinted", "main{background:rgb(20 60 110 / 90%);color:#cde}"],
] as const)
	test(`the line can be read on a ${name} page`, async ({ page, visit }) => {
		await visit({
			between: newsletter(),
			head: `<style>${style}</style>`,
		});
		const { box } = await stub(page, "Newsletter");
		// Looked at as a picture: the colours that the words were really drawn with.
		const picture = await page.screenshot({
			clip: { ...box, y: box.y + 2, height: 24, width: 110 },
		});
		const ratio = await page.evaluate(async (base64) => {
			const image = new Image();
			image.src = `data:image/png;base64,${base64}`;
			await image.decode();
			const canvas = new OffscreenCanvas(image.width, image.height);
			const context = canvas.getContext(
				"2d",
			) as OffscreenCanvasRenderingContext2D;
			context.drawImage(image, 0, 0);
			const { data } = context.getImageData(0, 0, image.width, image.height);
			const light = (i: number) =>
				[0.2126, 0.7152, 0.0722]
					.map((share, c) => share * ((data[i + c] ?? 0) / 255) ** 2.2)
					.reduce((a, b) => a + b, 0.05);
			const all = Array.from({ length: data.length / 4 }, (_, i) =>
				light(i * 4),
			);
			return Math.max(...all) / Math.min(...all);
		}, picture.toString("base64"));
		expect(ratio).toBeGreaterThan(4.5);
	});

test("a side column that is shown again stands beside the article as the site put it", async ({
	page,
	site,
	ask,
}) => {
	const address = site.page("worldcrunch.com--rebelmouse-2022");
	const column = page.locator(".sidebar-column");
	const place = async () => {
		const box = await column.boundingBox();
		return { x: box?.x, y: box?.y, width: box?.width };
	};
	await page.goto(address);
	await expect(column).toBeHidden();
	const folded = await stub(page, "Related stories");
	await ask("site", { on: false });
	const own = await page.evaluate(outer);
	const before = await place();
	await ask("site", { on: true });
	await expect(column).toBeHidden();
	for (const way of ["mouse", "keyboard"]) {
		if (way === "mouse") await press(page, "Related stories");
		else await page.keyboard.press("Enter");
		await expect(column).toBeVisible();
		expect(await place()).toEqual(before);
		expect(await stub(page, "Related stories")).toMatchObject({
			expanded: true,
			focused: true,
		});
		await page.keyboard.press("Enter");
		await expect(column).toBeHidden();
		const line = await stub(page, "Related stories");
		expect(line).toMatchObject({ expanded: false, focused: true });
		expect(line.box.x).toBe(folded.box.x);
		expect(line.box.width).toBe(folded.box.width);
	}
	await page.keyboard.press("Enter");
	await expect(column).toBeVisible();
	await ask("site", { on: false });
	expect(await page.evaluate(outer)).toBe(own);
});

test("shown again, notices in rows, in grids and at the side stay where the site put them", async ({
	page,
	site,
	ask,
}) => {
	const styled = (id: string, style: string) =>
		newsletter(id).replace('id="', `style="${style}" id="`);
	const text = (n: number) => `<div>${paragraph(n)}</div>`;
	const between = `<div style="display:flex"><div style="flex:2">${paragraph(6)}</div>${styled("row", "flex:1;min-width:0")}</div>
<div style="display:flex">${styled("in-row", "display:flex;flex:1;min-width:0;overflow:hidden")}${text(7)}</div>
<div style="display:grid;grid-template-columns:1fr 1fr">${text(8)}${styled("cell", "")}${text(9)}</div>
<div style="display:grid;grid-template-columns:1fr 1fr">${styled("grid", "display:grid")}${text(10)}</div>
${styled("side", "float:right;width:300px")}${text(11)}`;
	site.route(url, { body: articlePage({ between }) });
	const ids = ["row", "in-row", "cell", "grid", "side"];
	const columns = () =>
		page.evaluate(
			(all) =>
				all.map((id) => {
					const box = document.getElementById(id)?.getBoundingClientRect();
					return [id, box?.left, box?.width];
				}),
			ids,
		);
	await page.goto(url);
	await expect.poll(async () => (await stubs(page)).length).toBe(ids.length);
	await ask("site", { on: false });
	const own = await page.evaluate(outer);
	const before = await columns();
	await ask("site", { on: true });
	await expect(page.locator("#side")).toBeHidden();
	await ask("fold", { ids: "all", folded: false });
	await expect(page.locator("#side")).toBeVisible();
	expect(await columns()).toEqual(before);
	const lines = await stubs(page);
	expect(lines.map((one) => one.expanded)).toEqual(ids.map(() => true));
	for (const { box } of lines) expect(box.height).toBe(28);
	await ask("site", { on: false });
	expect(await page.evaluate(outer)).toBe(own);
});

for (const width of [100, 120, 146, 170, 200])
	test(`the button is whole where there are ${width} px`, async ({
		page,
		visit,
	}) => {
		const sized = newsletter("in-row").replace(
			"<div",
			`<div style="flex:0 1 ${width}px;width:${width}px;box-sizing:border-box;overflow:hidden;padding:0"`,
		);
		const between = `<div style="width:${width}px;font-size:9px">${paragraph(6)}${newsletter("in-column")}${paragraph(7)}</div>
<div style="display:flex"><div style="flex:1">${paragraph(8)}</div>${sized}</div>`;
		await visit({ between });
		await expect(page.locator("#in-row")).toBeHidden();
		await expect.poll(async () => (await stubs(page)).length).toBe(2);
		const [inColumn, inRow] = await stubs(page);
		expect(inColumn?.box.width).toBe(width);
		for (const line of [inColumn, inRow]) {
			if (!line) throw new Error("Two lines were counted");
			const { box, button } = line;
			expect(button.width).toBeGreaterThan(30);
			expect(button.x + button.width / 2).toBeLessThanOrEqual(
				box.x + box.width + 0.5,
			);
			expect(box.height).toBe(28);
		}
	});

test("lines that stand one below the other share their hairlines, whatever boxes they are in", async ({
	page,
	visit,
}) => {
	const spaced = newsletter("spaced").replace(
		"<div",
		'<div style="margin:40px 0"',
	);
	const between = `<div id="boxed" style="display:flow-root">${paragraph(6)}${newsletter("one")}</div>${spaced}<div style="display:flow-root">${newsletter("three")}${paywall}${paragraph(7)}</div>`;
	await visit({ between });
	await expect.poll(async () => (await stubs(page)).length).toBe(4);
	const lines = await stubs(page);
	lines.slice(1).forEach(({ box }, i) => {
		expect(box.y - (lines[i]?.box.y ?? 0)).toBe(28);
	});
	const borders = await page.evaluate(() =>
		[...document.querySelectorAll("colophon-stub")].map((one) => {
			const { borderTopWidth, borderBottomWidth } = getComputedStyle(one);
			return [borderTopWidth, borderBottomWidth].join();
		}),
	);
	expect(borders).toEqual(["1px,1px", "0px,1px", "0px,1px", "0px,1px"]);
});
