import {
	articlePage,
	newsletter,
	seenFrames,
	url,
	watchFrames,
} from "./support/article-page";
import { expect, test } from "./support/firefox";
import { routeSlowly } from "./support/test-site";

const hidden = (id: string) =>
	`return getComputedStyle(document.getElementById(${JSON.stringify(id)})).display === "none"`;
const top = 'return document.getElementById("p10").getBoundingClientRect().top';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("a stub stands on a page whose policy refuses all styles", async ({
	firefox,
	site,
}) => {
	site.route(url, {
		headers: { "content-security-policy": "style-src 'none'" },
		body: articlePage({ between: newsletter() }),
	});
	await firefox.goto(url);
	await expect.poll(() => firefox.run<boolean>(hidden("letter"))).toBe(true);
	const [height, border] = await firefox.run<[number, string]>(
		'const stub = document.querySelector("colophon-stub"); return [stub.getBoundingClientRect().height, getComputedStyle(stub).borderTopWidth]',
	);
	expect(height).toBe(28);
	expect(border).toBe("1px");
});

test("keyboard shows and folds, and the focus stays", async ({
	firefox,
	site,
}) => {
	const links = `<p><a href="#a" id="before">one</a></p>${newsletter()}`;
	site.route(url, { body: articlePage({ between: links }) });
	await firefox.goto(url);
	await expect.poll(() => firefox.run<boolean>(hidden("letter"))).toBe(true);
	await firefox.run('document.getElementById("before").focus()');
	await firefox.keys("\uE004");
	const focused = () =>
		firefox.run<string>("return document.activeElement.localName");
	expect(await focused()).toBe("colophon-stub");
	await firefox.keys("\uE007");
	await expect.poll(() => firefox.run<boolean>(hidden("letter"))).toBe(false);
	expect(await focused()).toBe("colophon-stub");
	await firefox.keys("\uE007");
	await expect.poll(() => firefox.run<boolean>(hidden("letter"))).toBe(true);
	expect(await focused()).toBe("colophon-stub");
});

test("what comes in above does not move the text, and is never seen unfolded", async ({
	firefox,
	site,
}) => {
	site.route(url, {
		body: articlePage({
			head: watchFrames("#late"),
			top: newsletter("first"),
			between: '<div id="slot"></div>',
		}),
	});
	await firefox.goto(url);
	await pause(500);
	await firefox.run("scrollTo(0, 900)");
	await pause(100);
	const before = await firefox.run<number>(top);
	await firefox.run(
		`document.getElementById("slot").insertAdjacentHTML("beforeend", ${JSON.stringify(newsletter("late"))})`,
	);
	await pause(300);
	expect(
		await firefox.run<number>(
			'return document.getElementById("late").getClientRects().length',
		),
	).toBe(0);
	expect(
		Math.abs((await firefox.run<number>(top)) - before),
	).toBeLessThanOrEqual(1);
	const { all, seen } = await firefox.runAsPage<{ all: number; seen: number }>(
		`return (${seenFrames.toString()})()`,
	);
	expect(all).toBeGreaterThan(10);
	expect(seen).toBe(0);
});

test("known notices are never seen while a slow page comes in", async ({
	site,
	firefox,
}) => {
	const html = articlePage({
		head: watchFrames("#letter"),
		between: newsletter(),
	});
	routeSlowly(site, url, html, { from: '<p id="p9"', after: 3000 });
	await firefox.goto(url);
	await expect
		.poll(() =>
			firefox.run<number>(
				'return document.querySelectorAll("colophon-stub").length',
			),
		)
		.toBe(1);
	const { all, seen } = await firefox.runAsPage<{ all: number; seen: number }>(
		`return (${seenFrames.toString()})()`,
	);
	expect(all).toBeGreaterThan(20);
	expect(seen).toBe(0);
});

test("a page that comes back from the browser's memory goes by the newest settings", async ({
	firefox,
	site,
	inside,
}) => {
	site.route(url, { body: articlePage({ between: newsletter() }) });
	site.route(`${url}-two`, { body: "<title>Two</title><p>Two" });
	const goAndComeBack = async (): Promise<boolean> => {
		await inside('return browser.storage.local.remove("folded-kinds")');
		await firefox.goto(url);
		await expect.poll(() => firefox.run<boolean>(hidden("letter"))).toBe(true);
		await firefox.runAsPage("window.alive = true");
		await firefox.goto(`${url}-two`);
		await inside(
			'return browser.storage.local.set({ "folded-kinds": ["paywall"] })',
		);
		await firefox.run("history.back()");
		await expect.poll(() => firefox.url()).toBe(url);
		return firefox
			.runAsPage<boolean>("return window.alive === true")
			.catch(() => false);
	};
	// Which pages it keeps is for the browser to decide: where it read this one anew, the test has not begun yet.
	await expect.poll(goAndComeBack, { timeout: 20_000 }).toBe(true);
	await expect.poll(() => firefox.run<boolean>(hidden("letter"))).toBe(false);
	await inside('return browser.storage.local.remove("folded-kinds")');
	await expect.poll(() => firefox.run<boolean>(hidden("letter"))).toBe(true);
});
