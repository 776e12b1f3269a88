import {
	articlePage,
	newsletter,
	paragraph,
	paywall,
	seenFrames,
	watchFrames,
} from "./support/article-page";
import { expect, test } from "./support/chrome";
import { press, stub, stubs } from "./support/stubs";

/** Where the paragraph stands in the window. */
const topOf = (id: string) =>
	document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN;

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
	visit,
}) => {
	await visit({
		head: watchFrames("#late, #late2"),
		between: '<div id="slot"></div>',
	});
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
	// A page is read at most every 250 ms, and what nobody knew beforehand is seen until then: a reading that still
	// follows the first one is over, and its rest too.
	await page.waitForTimeout(700);
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
	ask,
	visit,
}) => {
	await visit({ top: newsletter("one"), between: newsletter("two") });
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
	ask,
	visit,
}) => {
	const letter = newsletter().replace(
		'class="newsletter-element"',
		'class="newsletter-element nl-container"',
	);
	await visit({
		between: letter,
		end: `<script>window.waited=0;const copy=document.getElementById('letter').cloneNode(true);
new MutationObserver((all)=>{window.waited+=all.length}).observe(document,{subtree:true,attributes:true,attributeFilter:['data-colophon-waiting']});
setInterval(()=>document.getElementById('letter').replaceWith(copy.cloneNode(true)),300)</script>`,
	});
	await expect
		.poll(
			async () => (await ask("state"))?.notices.some((one) => one.resisted),
			// Such a page is read every two seconds only, and this one puts another copy there after 300 ms, of which nobody
			// knows until then: a slower look may miss every reading.
			{ timeout: 10_000, intervals: [50] },
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
	ask,
	visit,
}) => {
	await visit({
		between: newsletter(),
		end: `<script>window.undone=0;const letter=document.getElementById('letter');
new MutationObserver(()=>{ if(letter.matches('[data-colophon-folded]')){ undone++; letter.removeAttribute('data-colophon-folded'); document.querySelector('colophon-stub')?.remove() } }).observe(document.body,{subtree:true,childList:true,attributes:true})</script>`,
	});
	await expect
		.poll(async () => (await ask("state"))?.notices.some((one) => one.resisted))
		.toBe(true);
	await expect(page.locator("#letter")).toBeVisible();
	expect(await page.evaluate("undone")).toBeLessThanOrEqual(5);
});

test("nothing happens on a page where nothing happens", async ({
	page,
	visit,
}) => {
	await visit({ between: newsletter() });
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
	ask,
	visit,
}) => {
	await visit({ head: watchFrames("#letter"), between: newsletter() });
	await expect(page.locator("#letter")).toBeHidden();
	await page.waitForTimeout(400);
	await page.evaluate(() => {
		const main = document.querySelector("main") as HTMLElement;
		const copy = main.cloneNode(true) as HTMLElement;
		for (const own of copy.querySelectorAll("colophon-stub")) own.remove();
		for (const one of copy.querySelectorAll("[data-colophon-folded]"))
			one.removeAttribute("data-colophon-folded");
		main.replaceChildren(...copy.childNodes);
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
	ask,
	visit,
}) => {
	await visit({ between: newsletter() });
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
	ask,
	visit,
}) => {
	await visit({ between: newsletter() });
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
