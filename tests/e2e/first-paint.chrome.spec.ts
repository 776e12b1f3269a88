import fs from "node:fs";
import { dist } from "../../scripts/browsers/chromium";
import {
	articlePage,
	newsletter,
	paywall,
	seenFrames,
	url,
	watchFrames,
} from "./support/article-page";
import { expect, test } from "./support/chrome";
import { stubs } from "./support/stubs";
import { routeSlowly } from "./support/test-site";

test("known notices are never seen unfolded while a slow page comes in", async ({
	site,
	page,
}) => {
	const html = articlePage({
		head: watchFrames("#letter, .tp-container-inner"),
		between: newsletter(),
		after: paywall,
	});
	routeSlowly(site, url, html, { from: '<p id="p9"', after: 3500 });
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
	site,
	page,
}) => {
	const body = articlePage({
		head: `${watchFrames("#letter")}<style>${fs.readFileSync(dist("chrome", "sites", "worldcrunch.com.css"), "utf8")}</style>`,
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
