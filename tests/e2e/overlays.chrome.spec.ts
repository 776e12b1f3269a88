import {
	newsletter,
	paywall,
	seenFrames,
	watchFrames,
} from "./support/article-page";
import { expect, pressShortcut, test } from "./support/chrome";

test("a late overlay is folded before it is seen, and scrolling comes back", async ({
	page,
	site,
	ask,
}) => {
	await page.goto(site.page("worldcrunch.com--late-overlay"));
	const overlay = page.locator("#nl-overlay");
	await expect(page.locator("body")).toHaveClass(/tp-modal-open/);
	await expect(overlay).toHaveAttribute("data-colophon-folded");
	await expect(overlay).toBeHidden();
	await expect(page.locator(".tp-backdrop")).toBeHidden();
	await page.mouse.move(400, 400);
	await page.mouse.wheel(0, 300);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);

	const id = (await ask("state"))?.notices.at(-1)?.id;
	await ask("fold", { ids: [id ?? 0], folded: false });
	await expect(overlay).toBeVisible();
	await expect(page.locator(".tp-backdrop")).toBeVisible();
	const locked = await page.evaluate(() => [
		document.documentElement.getAttributeNames(),
		document.body.getAttribute("style"),
		getComputedStyle(document.body).overflowY,
	]);
	expect(locked).toEqual([
		["lang", "xmlns", "xml:lang"],
		"overflow: hidden;",
		"hidden",
	]);

	await overlay.getByRole("button", { name: "Close" }).click();
	await expect(overlay).toBeHidden();
	await expect
		.poll(
			async () =>
				(await ask("state"))?.notices.find((one) => one.id === id)?.dormant,
		)
		.toBe(true);
	expect(await page.evaluate(() => document.body.className)).not.toContain(
		"tp-modal-open",
	);
});

test("a log-in box that the reader asks for stays open; one that opens by itself does not", async ({
	page,
	visit,
}) => {
	const box = (id: string) =>
		`<div class="modal" id="${id}" role="dialog" style="display:none;position:fixed;inset:20%;background:#fff"><button class="close" aria-label="Close">×</button><form><p>Log in to your account</p><input type="email" aria-label="Email"><input type="password" aria-label="Password"><p>Forgot your password?</p></form></div>`;
	await visit({
		top: `<button id="enter" onclick="document.getElementById('asked').style.display='block'">Log in</button>`,
		end: box("asked") + box("pushed"),
	});
	await page.waitForFunction(() => document.readyState === "complete");
	await page.click("#enter");
	await page.waitForTimeout(600);
	await expect(page.locator("#asked")).toBeVisible();
	await page.fill("#asked input[type=password]", "secret");
	await page.waitForTimeout(600);
	await page.evaluate(() => {
		const pushed = document.getElementById("pushed");
		if (pushed) pushed.style.display = "block";
	});
	await expect(page.locator("#pushed")).toBeHidden();
	await expect(page.locator("#asked")).toBeVisible();
});

test("a gate is not touched", async ({ page, site, ask }) => {
	await page.goto(site.page("worldcrunch.com--gate"));
	await expect(page.locator(".tp-backdrop")).toBeVisible();
	await expect
		.poll(async () => (await ask("state"))?.reading.state)
		.toBe("gated");
	const gate = page.locator("#story_page_paywall_1_story");
	await expect(gate).toBeVisible();
	await expect(page.locator(".tp-backdrop")).toBeVisible();
	const state = await ask("state");
	expect(state?.reader).toBe("unavailable");
	expect(state?.login).toBe("https://worldcrunch.com/login");
	expect(await ask("reader", { open: true })).toBe("unavailable");
	await ask("fold", { ids: "all", folded: true });
	await expect(gate).toBeVisible();
	expect(
		await page.evaluate(() => [
			getComputedStyle(document.body).overflowY,
			document.documentElement.hasAttribute("data-colophon-scroll"),
		]),
	).toEqual(["hidden", false]);
	await page.mouse.move(400, 400);
	await page.mouse.wheel(0, 300);
	await page.waitForTimeout(200);
	expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("an overlay that fades in is folded before it is seen", async ({
	page,
	visit,
}) => {
	const overlay = (id: string) =>
		newsletter(id)
			.replace("<div", '<div role="dialog"')
			.replace("<input", '<button aria-label="Close">×</button><input');
	await visit({
		head: `${watchFrames("#fading, #moving, #new")}<style>[role=dialog]{position:fixed;inset:20%;z-index:9}
#fading{opacity:0;visibility:hidden;transition:all 1s}#fading.on{opacity:1;visibility:visible}
#moving{display:none}#moving.on{display:block;animation:come 1s}@keyframes come{from{opacity:0}}</style>`,
		end: `${overlay("fading")}${overlay("moving")}<script>const on=(id)=>document.getElementById(id).classList.add('on');
const late=${JSON.stringify(overlay("new"))};onload=()=>{setTimeout(on,400,'fading');setTimeout(on,800,'moving');setTimeout(()=>document.body.insertAdjacentHTML('beforeend',late),1200)}</script>`,
	});
	await expect(page.locator("#new")).toBeAttached();
	for (const id of ["fading", "moving", "new"])
		await expect(page.locator(`#${id}`)).toHaveAttribute(
			"data-colophon-folded",
		);
	await page.waitForTimeout(1200);
	const { all, seen } = await page.evaluate(seenFrames);
	expect(all).toBeGreaterThan(60);
	expect(seen).toBe(0);
});

test("a gate that comes while the reader view is open closes it", async ({
	page,
	ask,
	visit,
}) => {
	await visit({
		head: "<style>#gate{position:fixed;inset:15%;z-index:9;display:none;background:#fff}#gate.on{display:block}#cover{position:fixed;inset:0;background:#000c}</style>",
		end: `<div id="gate">${paywall}</div><script>window.lock=()=>{document.getElementById('gate').classList.add('on');document.body.insertAdjacentHTML('beforeend','<div id="cover"></div>');document.body.style.overflow='hidden'}</script>`,
	});
	await expect.poll(async () => (await ask("state"))?.reader).toBe("closed");
	await pressShortcut(page, "R");
	await expect.poll(async () => (await ask("state"))?.reader).toBe("open");
	await expect(page.locator("#p1")).toBeHidden();
	await page.evaluate("lock()");
	await expect
		.poll(async () => (await ask("state"))?.reader)
		.toBe("unavailable");
	await expect(page.locator("#gate")).toBeVisible();
	await expect(page.locator("#cover")).toBeVisible();
});

test("a consent question is left to the reader", async ({
	page,
	ask,
	visit,
}) => {
	await visit({
		end: '<div id="cookies" style="position:fixed;bottom:0;left:0;right:0;background:#eee">We use cookies to measure who reads what. <button>Accept all</button> <button>Reject</button></div>',
	});
	const state = await ask("state");
	expect(
		state?.notices.filter((one) => one.kind === "consent" && one.folded),
	).toEqual([]);
	await ask("fold", { ids: "all", folded: true });
	await expect(page.locator("#cookies")).toBeVisible();
});
