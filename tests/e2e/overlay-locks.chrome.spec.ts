import { offer } from "./support/article-page";
import { expect, test } from "./support/chrome";
import { stub } from "./support/stubs";

for (const [how, lock] of [
	[
		"an important inline style",
		"document.body.style.setProperty('overflow','hidden','important')",
	],
	[
		"an important rule",
		"document.head.append(Object.assign(document.createElement('style'),{textContent:'html,body{overflow:hidden!important}'}))",
	],
	[
		"a pinned body",
		"document.body.style.cssText='position:fixed;top:-'+scrollY+'px;width:100%;overflow:hidden'",
	],
] as const)
	test(`scrolling comes back from ${how}, and the lock when the overlay is shown`, async ({
		page,
		ask,
		visit,
	}) => {
		await visit({
			head: "<style>#over{position:fixed;z-index:9;inset:20% 20%;display:none}#over.on{display:block}</style>",
			end: `<div id="over" role="dialog" class="newsletter-element"><button aria-label="Close" onclick="this.parentNode.remove()">×</button>${offer}<input type="email"></div>
<script>onload=()=>setTimeout(()=>{scrollTo(0,400);${lock};document.getElementById('over').classList.add('on')},200)</script>`,
		});
		await expect(page.locator("#over")).toHaveAttribute("data-colophon-folded");
		await expect(page.locator("#over")).toBeHidden();
		expect(await page.evaluate(() => scrollY)).toBeGreaterThan(350);
		await page.mouse.move(400, 300);
		await page.mouse.wheel(0, 200);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
		await ask("fold", { ids: "all", folded: false });
		await expect(page.locator("#over")).toBeVisible();
		expect(
			await page.evaluate(
				() =>
					getComputedStyle(document.body).overflowY +
					document.documentElement.outerHTML.includes("colophon-scroll"),
			),
		).toBe("hiddenfalse");
	});

test("a modal dialog leaves the page usable, and is modal again when shown", async ({
	page,
	ask,
	visit,
}) => {
	await visit({
		top: '<a href="#p3" id="link">Go</a>',
		end: `<dialog id="over"><form method="dialog"><button aria-label="Close">×</button></form><p>${offer}</p><input type="email"></dialog>
<script>window.closings=0;const d=document.getElementById('over');d.onclose=()=>closings++;onload=()=>setTimeout(()=>d.showModal(),200)</script>`,
	});
	const dialog = page.locator("#over");
	await expect(dialog).toHaveAttribute("data-colophon-folded");
	await page.locator("#link").click({ timeout: 2000 });
	await expect(page).toHaveURL(/#p3/);
	await ask("fold", { ids: "all", folded: false });
	await expect(dialog).toBeVisible();
	expect(await dialog.evaluate((one) => one.matches(":modal"))).toBe(true);
	await dialog.getByRole("button").click();
	await expect(dialog).toBeHidden();
	await expect.poll(() => page.evaluate("closings")).toBe(1);
});

for (const [what, styles, markup] of [
	["a box in the middle", "position:fixed;inset:20%;background:#fff", "div"],
	[
		"a cover with a card",
		"position:fixed;inset:0;display:flex;align-items:center;justify-content:center;background:#000a",
		"div",
	],
	["a modal dialog", "", "dialog"],
] as const)
	test(`${what} that is shown from the panel is folded again on the page`, async ({
		page,
		ask,
		visit,
	}) => {
		await visit({
			end: `<footer style="height:300px">Imprint</footer><${markup} id="over" role="dialog" class="newsletter-element" style="${styles}${markup === "div" ? ";visibility:hidden" : ""}"><div>${offer}</div><input type="email" aria-label="Email"></${markup}>
<script>const over=document.getElementById('over');onload=()=>setTimeout(()=>{document.body.style.overflow='hidden';over.showModal?over.showModal():over.style.visibility='visible'},200)</script>`,
		});
		const over = page.locator("#over");
		await expect(over).toHaveAttribute("data-colophon-folded");
		for (const way of ["mouse", "keyboard"]) {
			await ask("fold", { ids: "all", folded: false });
			await expect(over).toBeVisible();
			const { button, expanded } = await stub(page, "Newsletter");
			expect(expanded).toBe(true);
			const height = await page.evaluate(() => innerHeight);
			expect(button.y).toBeGreaterThan(0);
			expect(button.y).toBeLessThan(height);
			if (way === "mouse") await page.mouse.click(button.x, button.y);
			else {
				await page.locator("#over input").focus();
				await page.keyboard.press("Shift+Tab");
				await page.keyboard.press("Enter");
			}
			await expect(over).toBeHidden();
			await page.mouse.move(400, 300);
			await page.mouse.wheel(0, 200);
			await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(99);
			await page.evaluate(() => scrollTo(0, 0));
		}
		await ask("fold", { ids: "all", folded: false });
		await ask("site", { on: false });
		expect(await page.content()).not.toContain("colophon");
	});

test("an article that the page shuts away behind an overlay is opened, and shut again with it", async ({
	page,
	ask,
	visit,
}) => {
	const shut = () =>
		page.evaluate(() =>
			["inert", "aria-hidden"].map((name) =>
				document.querySelector("main")?.getAttribute(name),
			),
		);
	await visit({
		end: `<div id="over" role="dialog" style="position:fixed;inset:20%;z-index:9;display:none"><button aria-label="Close">×</button>${offer}<input type="email"></div>
<script>onload=()=>setTimeout(()=>{const main=document.querySelector('main');main.inert=true;main.setAttribute('aria-hidden','true');document.getElementById('over').style.display='block'},200)</script>`,
	});
	await expect(page.locator("#over")).toHaveAttribute("data-colophon-folded");
	expect(await shut()).toEqual([null, null]);
	await ask("fold", { ids: "all", folded: false });
	await expect(page.locator("#over")).toBeVisible();
	expect(await shut()).toEqual(["", "true"]);
});
