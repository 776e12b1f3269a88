import fs from "node:fs";
import { dist } from "../../scripts/browsers/chromium";
import {
	articlePage,
	newsletter,
	paragraph,
	paywall,
	seenFrames,
	watchFrames,
} from "./support/article-page";
import { expect, pressShortcut, test } from "./support/chrome";
import { press, stub, stubs } from "./support/stubs";

const url = "https://worldcrunch.com/culture-society/the-town";

/** Where the paragraph stands in the window. */
const topOf = (id: string) =>
	document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN;

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
		site,
		ask,
	}) => {
		site.route(url, {
			body: articlePage({
				head: "<style>#over{position:fixed;z-index:9;inset:20% 20%;display:none}#over.on{display:block}</style>",
				end: `<div id="over" role="dialog" class="newsletter-element"><button aria-label="Close" onclick="this.parentNode.remove()">×</button>Tomorrow's front pages, before breakfast. Sign up to our free newsletter!<input type="email"></div>
<script>onload=()=>setTimeout(()=>{scrollTo(0,400);${lock};document.getElementById('over').classList.add('on')},200)</script>`,
			}),
		});
		await page.goto(url);
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

test("a log-in box that the reader asks for stays open; one that opens by itself does not", async ({
	page,
	site,
}) => {
	const box = (id: string) =>
		`<div class="modal" id="${id}" role="dialog" style="display:none;position:fixed;inset:20%;background:#fff"><button class="close" aria-label="Close">×</button><form><p>Log in to your account</p><input type="email" aria-label="Email"><input type="password" aria-label="Password"><p>Forgot your password?</p></form></div>`;
	site.route(url, {
		body: articlePage({
			top: `<button id="enter" onclick="document.getElementById('asked').style.display='block'">Log in</button>`,
			end: box("asked") + box("pushed"),
		}),
	});
	await page.goto(url);
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

test("a modal dialog leaves the page usable, and is modal again when shown", async ({
	page,
	site,
	ask,
}) => {
	site.route(url, {
		body: articlePage({
			top: '<a href="#p3" id="link">Go</a>',
			end: `<dialog id="over"><form method="dialog"><button aria-label="Close">×</button></form><p>Tomorrow's front pages, before breakfast. Sign up to our free newsletter!</p><input type="email"></dialog>
<script>window.closings=0;const d=document.getElementById('over');d.onclose=()=>closings++;onload=()=>setTimeout(()=>d.showModal(),200)</script>`,
		}),
	});
	await page.goto(url);
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
		site,
		ask,
	}) => {
		site.route(url, {
			body: articlePage({
				end: `<footer style="height:300px">Imprint</footer><${markup} id="over" role="dialog" class="newsletter-element" style="${styles}${markup === "div" ? ";visibility:hidden" : ""}"><div>Tomorrow's front pages, before breakfast. Sign up to our free newsletter!</div><input type="email" aria-label="Email"></${markup}>
<script>const over=document.getElementById('over');onload=()=>setTimeout(()=>{document.body.style.overflow='hidden';over.showModal?over.showModal():over.style.visibility='visible'},200)</script>`,
			}),
		});
		await page.goto(url);
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

test("the next story is folded as it comes, the text stays where it is, the reading stays with the first", async ({
	page,
	site,
	ask,
}) => {
	await page.goto(site.page("worldcrunch.com--infinite-scroll"));
	const before = await ask("state");
	const last = page.getByText("Read the original article");
	await last.scrollIntoViewIfNeeded();
	await page.mouse.move(400, 400);
	await page.mouse.wheel(0, 120);
	await page.waitForTimeout(100);
	const place = (await last.boundingBox())?.y ?? 0;
	await expect
		.poll(async () =>
			(await ask("state"))?.notices.some(
				(one) => one.kind === "next-story" && one.folded,
			),
		)
		.toBe(true);
	await page.waitForTimeout(100);
	expect(
		Math.abs(((await last.boundingBox())?.y ?? 0) - place),
	).toBeLessThanOrEqual(1);
	const after = await ask("state");
	expect(after?.reading.article?.title).toBe(before?.reading.article?.title);
	expect(after?.reading.article?.body).toEqual(before?.reading.article?.body);
});

test("what comes in above does not move the text, and is never seen unfolded", async ({
	page,
	site,
}) => {
	site.route(url, {
		body: articlePage({
			head: watchFrames("#late, #late2"),
			between: '<div id="slot"></div>',
		}),
	});
	await page.goto(url);
	await page.waitForTimeout(400);
	await page.evaluate(() => scrollTo(0, 900));
	await page.waitForTimeout(100);
	const before = await page.evaluate(topOf, "p10");
	await page.evaluate((html) => {
		const slot = document.getElementById("slot");
		slot?.insertAdjacentHTML("beforeend", html);
	}, newsletter("late"));
	await expect(page.locator("#late")).toBeHidden();
	await expect.poll(async () => (await stubs(page)).length).toBe(1);
	await page.waitForTimeout(100);
	expect(
		Math.abs((await page.evaluate(topOf, "p10")) - before),
	).toBeLessThanOrEqual(1);
	await page.waitForTimeout(300);
	await page.evaluate(
		(html) => {
			document.querySelector("h1")?.insertAdjacentHTML("beforebegin", html);
		},
		paywall.replace("story_page_paywall_1_story", "late2"),
	);
	await expect(page.locator("#late2")).toBeHidden();
	await page.waitForTimeout(100);
	expect(
		Math.abs((await page.evaluate(topOf, "p10")) - before),
	).toBeLessThanOrEqual(1);
	const { all, seen } = await page.evaluate(seenFrames);
	expect(all).toBeGreaterThan(10);
	expect(seen).toBe(0);
});

test("showing and folding from the panel does not move the text that is read", async ({
	page,
	site,
	ask,
}) => {
	site.route(url, {
		body: articlePage({ top: newsletter("one"), between: newsletter("two") }),
	});
	await page.goto(url);
	await expect(page.locator("#two")).toBeHidden();
	await page.evaluate(() => scrollTo(0, 900));
	await page.waitForTimeout(100);
	const before = await page.evaluate(topOf, "p10");
	for (const folded of [false, true, false]) {
		await ask("fold", { ids: "all", folded });
		await page.waitForTimeout(100);
		const now = await page.evaluate(topOf, "p10");
		expect(Math.abs(now - before)).toBeLessThanOrEqual(1);
	}
});

test("a page that keeps putting its notice back wins after three times, without a loop", async ({
	page,
	site,
	ask,
}) => {
	await page.goto(site.page("worldcrunch.com--reinserted"));
	await expect
		.poll(
			async () => (await ask("state"))?.notices.some((one) => one.resisted),
			{ timeout: 10_000 },
		)
		.toBe(true);
	await expect(page.locator("#story_page_paywall_1_story")).toBeVisible();
	await page.waitForTimeout(1000);
	const putBack = await page.evaluate("putBack");
	expect(putBack).toBeGreaterThanOrEqual(3);
	expect(putBack).toBeLessThanOrEqual(5);
	await page.waitForTimeout(1000);
	expect(await page.evaluate("putBack")).toBe(putBack);
	const paywalls = (await ask("state"))?.notices.filter(
		(one) => one.kind === "paywall",
	);
	expect(paywalls?.length).toBe(1);

	await ask("fold", { ids: [paywalls?.[0]?.id ?? 0], folded: true });
	await page.waitForTimeout(1500);
	expect(await page.evaluate("putBack")).toBeLessThanOrEqual(
		Number(putBack) + 5,
	);
});

test("where the page won, its new copies are not kept unseen first", async ({
	page,
	site,
	ask,
}) => {
	const letter = newsletter().replace(
		'class="newsletter-element"',
		'class="newsletter-element nl-container"',
	);
	site.route(url, {
		body: articlePage({
			between: letter,
			end: `<script>window.waited=0;const copy=document.getElementById('letter').cloneNode(true);
new MutationObserver((all)=>{window.waited+=all.length}).observe(document,{subtree:true,attributes:true,attributeFilter:['data-colophon-waiting']});
setInterval(()=>document.getElementById('letter').replaceWith(copy.cloneNode(true)),300)</script>`,
		}),
	});
	await page.goto(url);
	await expect
		.poll(
			async () => (await ask("state"))?.notices.some((one) => one.resisted),
			{ timeout: 10_000 },
		)
		.toBe(true);
	await page.waitForTimeout(700);
	await page.evaluate("window.waited=0");
	await page.waitForTimeout(3000);
	expect(await page.evaluate("window.waited")).toBe(0);
	await expect(page.locator("#letter")).toBeVisible();
});

test("a page that undoes the folding at once wins too", async ({
	page,
	site,
	ask,
}) => {
	site.route(url, {
		body: articlePage({
			between: newsletter(),
			end: `<script>window.undone=0;const letter=document.getElementById('letter');
new MutationObserver(()=>{ if(letter.matches('[data-colophon-folded]')){ undone++; letter.removeAttribute('data-colophon-folded'); document.querySelector('colophon-stub')?.remove() } }).observe(document.body,{subtree:true,childList:true,attributes:true})</script>`,
		}),
	});
	await page.goto(url);
	await expect
		.poll(async () => (await ask("state"))?.notices.some((one) => one.resisted))
		.toBe(true);
	await expect(page.locator("#letter")).toBeVisible();
	expect(await page.evaluate("undone")).toBeLessThanOrEqual(5);
});

test("nothing happens on a page where nothing happens", async ({
	page,
	site,
}) => {
	site.route(url, { body: articlePage({ between: newsletter() }) });
	await page.goto(url);
	await expect(page.locator("#letter")).toBeHidden();
	await page.waitForTimeout(500);
	const changes = await page.evaluate(async () => {
		const seen: MutationRecord[] = [];
		const all = { subtree: true, childList: true, attributes: true };
		new MutationObserver((some) => seen.push(...some)).observe(document, all);
		await new Promise((resolve) => setTimeout(resolve, 2500));
		return seen.length;
	});
	expect(changes).toBe(0);
});

test("a framework that writes the article anew: folded again, one stub", async ({
	page,
	site,
	ask,
}) => {
	site.route(url, {
		body: articlePage({ head: watchFrames("#letter"), between: newsletter() }),
	});
	await page.goto(url);
	await expect(page.locator("#letter")).toBeHidden();
	await page.waitForTimeout(400);
	await page.evaluate(() => {
		const main = document.querySelector("main") as HTMLElement;
		const copy = main.cloneNode(true) as HTMLElement;
		for (const own of copy.querySelectorAll("colophon-stub")) own.remove();
		for (const one of copy.querySelectorAll("[data-colophon-folded]"))
			one.removeAttribute("data-colophon-folded");
		main.innerHTML = copy.innerHTML;
	});
	await expect(page.locator("#letter")).toBeHidden();
	await expect.poll(async () => (await stubs(page)).length).toBe(1);
	expect((await ask("state"))?.notices.length).toBe(1);
	await press(page, "Newsletter");
	await expect(page.locator("#letter")).toBeVisible();
	expect((await stub(page, "Newsletter")).expanded).toBe(true);
});

test("a page that goes on to another article without loading is read anew", async ({
	page,
	site,
	ask,
}) => {
	site.route(url, { body: articlePage({ between: newsletter() }) });
	await page.goto(url);
	await expect(page.locator("#letter")).toBeHidden();
	const other = articlePage({
		title: "The Spoon and the Council",
		after: newsletter("other"),
	});
	await page.evaluate((html) => {
		history.pushState(null, "", "/culture-society/the-spoon");
		const next = new DOMParser().parseFromString(html, "text/html");
		setTimeout(() => {
			document.title = next.title;
			document
				.querySelector('meta[property="og:title"]')
				?.setAttribute("content", "The Spoon and the Council");
			document
				.querySelector("main")
				?.replaceWith(next.querySelector("main") ?? "");
		}, 100);
	}, other);
	await expect(page.locator("#other")).toBeHidden();
	await expect
		.poll(async () => (await ask("state"))?.reading.article?.title)
		.toBe("The Spoon and the Council");
	expect((await ask("state"))?.reading.url).toContain("the-spoon");
});

test("what the reader opened stays open when the page is read again", async ({
	page,
	site,
	ask,
}) => {
	site.route(url, { body: articlePage({ between: newsletter() }) });
	await page.goto(url);
	await expect(page.locator("#letter")).toBeHidden();
	await press(page, "Newsletter");
	const before = (await ask("state"))?.notices[0];
	await page.evaluate((html) => {
		document.querySelector("main")?.insertAdjacentHTML("beforeend", html);
	}, paywall + paragraph(3));
	await expect(page.locator(".tp-container-inner")).toBeHidden();
	await expect(page.locator("#letter")).toBeVisible();
	expect((await ask("state"))?.notices[0]?.id).toBe(before?.id);
});

test("known notices are never seen unfolded while a slow page comes in", async ({
	page,
	site,
}) => {
	const html = articlePage({
		head: watchFrames("#letter, .tp-container-inner"),
		between: newsletter(),
		after: paywall,
	});
	const cut = html.indexOf('<p id="p9"');
	site.route(url, async (_, response) => {
		response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
		response.write(html.slice(0, cut));
		await new Promise((resolve) => setTimeout(resolve, 3500));
		response.end(html.slice(cut));
	});
	await page.goto(url, { waitUntil: "commit" });
	await page.waitForSelector("#p8");
	await page.waitForTimeout(2800);
	expect(await page.evaluate(() => document.readyState)).toBe("loading");
	await page.waitForLoadState();
	await expect.poll(async () => (await stubs(page)).length).toBe(2);
	const { all, seen } = await page.evaluate(seenFrames);
	expect(all).toBeGreaterThan(20);
	expect(seen).toBe(0);
	expect(
		await page.evaluate(() =>
			document.documentElement.hasAttribute("data-colophon-prehide"),
		),
	).toBe(false);
});

test("known notices come back by themselves when nothing follows", async ({
	page,
	site,
}) => {
	const body = articlePage({
		head: `${watchFrames("#letter")}<style>${fs.readFileSync(dist("chrome", "prehide.css"), "utf8")}</style>`,
		between: newsletter(),
	});
	// The stylesheet without the script, on a site where it does not run: as if it died right after its first act.
	const dead = "https://press.example/dead";
	site.route(dead, {
		body: body.replace(
			"<html",
			'<html data-colophon-prehide="worldcrunch.com a newsletter paywall"',
		),
	});
	site.route(`${dead}-at-once`, { body });
	await page.goto(dead);
	await page.waitForTimeout(1000);
	expect((await page.evaluate(seenFrames)).seen).toBe(0);
	await expect
		.poll(async () => (await page.evaluate(seenFrames)).seen)
		.toBeGreaterThan(5);

	await page.goto(`${dead}-at-once`);
	await page.waitForTimeout(300);
	const { all, seen } = await page.evaluate(seenFrames);
	expect(seen).toBeGreaterThan(all / 2);
});

test("an overlay that fades in is folded before it is seen", async ({
	page,
	site,
}) => {
	const overlay = (id: string) =>
		newsletter(id)
			.replace("<div", '<div role="dialog"')
			.replace("<input", '<button aria-label="Close">×</button><input');
	site.route(url, {
		body: articlePage({
			head: `${watchFrames("#fading, #moving, #new")}<style>[role=dialog]{position:fixed;inset:20%;z-index:9}
#fading{opacity:0;visibility:hidden;transition:all 1s}#fading.on{opacity:1;visibility:visible}
#moving{display:none}#moving.on{display:block;animation:come 1s}@keyframes come{from{opacity:0}}</style>`,
			end: `${overlay("fading")}${overlay("moving")}<script>const on=(id)=>document.getElementById(id).classList.add('on');
const late=${JSON.stringify(overlay("new"))};onload=()=>{setTimeout(on,400,'fading');setTimeout(on,800,'moving');setTimeout(()=>document.body.insertAdjacentHTML('beforeend',late),1200)}</script>`,
		}),
	});
	await page.goto(url);
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
	site,
	ask,
}) => {
	site.route(url, {
		body: articlePage({
			head: "<style>#gate{position:fixed;inset:15%;z-index:9;display:none;background:#fff}#gate.on{display:block}#cover{position:fixed;inset:0;background:#000c}</style>",
			end: `<div id="gate">${paywall}</div><script>window.lock=()=>{document.getElementById('gate').classList.add('on');document.body.insertAdjacentHTML('beforeend','<div id="cover"></div>');document.body.style.overflow='hidden'}</script>`,
		}),
	});
	await page.goto(url);
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
	site,
	ask,
}) => {
	site.route(url, {
		body: articlePage({
			end: '<div id="cookies" style="position:fixed;bottom:0;left:0;right:0;background:#eee">We use cookies to measure who reads what. <button>Accept all</button> <button>Reject</button></div>',
		}),
	});
	await page.goto(url);
	const state = await ask("state");
	expect(
		state?.notices.filter((one) => one.kind === "consent" && one.folded),
	).toEqual([]);
	await ask("fold", { ids: "all", folded: true });
	await expect(page.locator("#cookies")).toBeVisible();
});

test("an article that the page shuts away behind an overlay is opened, and shut again with it", async ({
	page,
	site,
	ask,
}) => {
	site.route(url, {
		body: articlePage({
			end: `<div id="over" role="dialog" style="position:fixed;inset:20%;z-index:9;display:none"><button aria-label="Close">×</button>Tomorrow's front pages, before breakfast. Sign up to our free newsletter!<input type="email"></div>
<script>onload=()=>setTimeout(()=>{const main=document.querySelector('main');main.inert=true;main.setAttribute('aria-hidden','true');document.getElementById('over').style.display='block'},200)</script>`,
		}),
	});
	const shut = () =>
		page.evaluate(() =>
			["inert", "aria-hidden"].map((name) =>
				document.querySelector("main")?.getAttribute(name),
			),
		);
	await page.goto(url);
	await expect(page.locator("#over")).toHaveAttribute("data-colophon-folded");
	expect(await shut()).toEqual([null, null]);
	await ask("fold", { ids: "all", folded: false });
	await expect(page.locator("#over")).toBeVisible();
	expect(await shut()).toEqual(["", "true"]);
});
