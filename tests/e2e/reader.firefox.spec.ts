import fs from "node:fs";
import type { Marionette } from "../../scripts/browsers/marionette";
import { expect, test } from "./support/firefox";
import { hostile, looks } from "./support/hostile-style";

const address = "https://worldcrunch.com/world-affairs/reader-test/";
const demo = fs.readFileSync(
	"tests/pages/worldcrunch.com--demo/page.html",
	"utf8",
);
const isOpen = (firefox: Marionette) =>
	firefox.run<boolean>(
		'return document.querySelector("html[data-colophon-reader] colophon-reader h1") !== null',
	);
const outer = (firefox: Marionette) =>
	firefox.run<string>("return document.documentElement.outerHTML");
const scrolled = (firefox: Marionette) =>
	firefox.run<number>("return Math.round(window.scrollY)");
const stubs = (firefox: Marionette) =>
	firefox.run<number>(
		'return document.querySelectorAll("colophon-stub").length',
	);

test("opens by its keys at the paragraph in view, hushes the page, lets translators work, and leaves no trace", async ({
	firefox,
	site,
	press,
}) => {
	site.route(address, { body: demo });
	await firefox.goto(address);
	await expect.poll(() => stubs(firefox)).toBeGreaterThan(0);
	await firefox.runAsPage(`
		const root = document.documentElement;
		root.setAttribute("data-heard", "0");
		const count = () => root.setAttribute("data-heard", Number(root.getAttribute("data-heard")) + 1);
		const one = [...document.querySelectorAll(".entry-content > p")][7];
		window.scrollTo(0, one.getBoundingClientRect().top + window.scrollY - 120);
		return new Promise((done) => setTimeout(() => {
			window.addEventListener("scroll", count);
			document.addEventListener("scroll", count);
			done(true);
		}, 200));`);
	const before = await outer(firefox);
	const pageY = await scrolled(firefox);
	await press("R");
	await expect.poll(() => isOpen(firefox)).toBe(true);
	const top = await firefox.run<number>(
		`return [...document.querySelectorAll(".colophon-body p")].find((one) => one.textContent.startsWith("There is a catch")).getBoundingClientRect().top`,
	);
	expect(Math.abs(top - 120)).toBeLessThan(12);

	await firefox.run("window.scrollBy(0, 700)");
	const readerY = await scrolled(firefox);
	await firefox.runAsPage(`
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const nodes = [];
		while (walker.nextNode())
			if (walker.currentNode.parentElement.closest(".colophon-body")) nodes.push(walker.currentNode);
		for (const text of nodes) {
			const font = document.createElement("font");
			text.replaceWith(font);
			font.append(text.data.toUpperCase());
		}
		return true;`);
	expect(
		await firefox.run<string>(
			'getSelection().selectAllChildren(document.querySelector(".colophon-body p")); return getSelection().toString().slice(0, 5)',
		),
	).toMatch(/^[A-Z]+$/);
	await firefox.run("getSelection().removeAllRanges()");

	await press("R");
	await expect.poll(() => isOpen(firefox)).toBe(false);
	expect(await outer(firefox), "no trace, and nothing heard").toBe(before);
	expect(await scrolled(firefox)).toBe(pageY);
	await press("R");
	await expect.poll(() => isOpen(firefox)).toBe(true);
	// The same words stand there; in capitals the paragraph was taller.
	expect(Math.abs((await scrolled(firefox)) - readerY)).toBeLessThan(80);
	await press("Escape");
	await expect.poll(() => isOpen(firefox)).toBe(false);
	expect(await outer(firefox)).toBe(before);
});

test("looks the same on a page whose styles want to be everywhere, and whose policy allows none of ours", async ({
	firefox,
	site,
	press,
}) => {
	const bare = demo.replace(/<style[\s\S]*?<\/style>/g, "");
	const seen = async (body: string, headers: Record<string, string>) => {
		site.route(address, { body, headers });
		await firefox.goto(address);
		await expect.poll(() => stubs(firefox)).toBeGreaterThan(0);
		await press("R");
		await expect.poll(() => isOpen(firefox)).toBe(true);
		return firefox.run<string[][]>(`return (${looks})()`);
	};
	const calm = await seen(bare, {});
	const csp = "default-src 'none'; style-src 'none'; img-src data:";
	expect(calm.length).toBeGreaterThan(100);
	expect(await seen(bare, { "content-security-policy": csp })).toEqual(calm);
	expect(await seen(bare.replace("</head>", hostile), {})).toEqual(calm);
});
