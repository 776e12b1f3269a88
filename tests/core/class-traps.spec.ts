/**
 * Whole articles in boxes that are called what notices are called, as on real pages: they stay, and the real notices
 * beside them are folded.
 */
import { faultsOf } from "../support/faults";
import { expect, readMarkup, test } from "../support/library";

const paragraphs = [
	"The ferry leaves at seven, and whoever is not on it by then has decided to stay. There are eleven passengers this morning, as there were yesterday.",
	"The company meant to close the line in spring. The council asked for figures, and the figures were bad; then a teacher read out the list of those who cross.",
	"Subscribers of the old ferry paper remember when the fare was a loaf of bread, and nobody thought that this was a good price or a bad one.",
	"On the other bank there are the bakery, the doctor and the school. On this one there are those who need them, and a bench to wait on.",
	"The last boat goes at seven in the evening. The captain always waits three minutes longer, because somebody once came running.",
];
/** Longer than any article of which only a beginning is sent. */
const text = [1, 2, 3]
	.flatMap((turn) => paragraphs.map((one) => `<p>${one} [${turn}]</p>`))
	.join("\n");
const newsletter =
	'<div class="newsletter-signup"><p>Sign up to our free daily newsletter.</p><form><input type="email"><button>Sign up</button></form></div>';
const paywall =
	'<div class="paywall-bar"><p>Get unlimited access for $2.90 per month.</p><a href="/subscribe">Subscribe now</a></div>';

/** The nesting of real pages: the outer boxes first, then the box that holds the paragraphs. */
const boxes: Record<string, string[]> = {
	paywall: ["article", "div.article__body.paywall"],
	"paywall, paragraph by paragraph": ["article", "div.body__inner"],
	meteredcontent: ["div.asset-body", "div#article-body.meteredContent"],
	"newsletter-post": ["article.newsletter-post.post", "div.available-content"],
	"access-restricted, on the body too": [
		"main.site-main",
		"article.post.membership-content.access-restricted",
		"div.entry-content",
	],
	"steady-paywall-container": [
		"div.entry-content",
		"div.steady-paywall-container",
	],
	p402_premium: ["article", "div.p402_premium"],
	"poool-content": ["article", "div.poool-content[data-poool-mode=hide]"],
	related: ["div.content.related", "div.field-item"],
	"node-promoted": [
		"div.node.node-promoted.node--promoted",
		"div.field-name-body",
	],
	share: ["div.share", "div.text"],
	"no-share": ["div.post.no-share", "div.entry"],
	"content-behind-paywall": ["section.content-behind-paywall", "div.richtext"],
	promoted: ["article.promoted", "div.story"],
	subscribe: ["div.subscribe-content", "div.article-text"],
	sharebar: ["div.docked-sharebar-content-container", "div.copy"],
	"newsletter-body": ["div.newsletter-body"],
	"pmc-paywall": ["div.pmc-paywall", "div.entry-content"],
};

const open = (box: string) => {
	const [, tag = "div", rest = ""] = /^(\w+)(.*)$/.exec(box) ?? [];
	const classes = [...rest.matchAll(/\.([\w-]+)/g)].map(([, name]) => name);
	const id = /#([\w-]+)/.exec(rest)?.[1];
	const data = /\[([^\]]+)\]/.exec(rest)?.[1];
	return `<${tag}${id ? ` id="${id}"` : ""}${classes.length ? ` class="${classes.join(" ")}"` : ""}${data ? ` ${data}` : ""}>`;
};
const close = (box: string) => `</${/^\w+/.exec(box)?.[0]}>`;

const page = (name: string, inner: string) => `<!DOCTYPE html>
<html lang="en"><head><title>The ferry for eleven - The Daily Example</title>
<meta property="og:type" content="article"><meta property="og:title" content="The ferry for eleven">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The ferry for eleven","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}}</script></head>
<body class="${name.startsWith("access") ? "membership-content access-restricted" : "single"}">
<header class="site-header"><a href="/login">Already a subscriber? Log in</a></header>
<h1>The ferry for eleven</h1>
${inner}
<footer class="site-footer"><a href="/about">About us</a></footer></body></html>`;

for (const [name, nesting] of Object.entries(boxes))
	for (const where of ["below", "between"] as const)
		test(`${name}: the article stays whole, notices ${where} are folded`, async ({
			library,
		}) => {
			const own = name.includes("by paragraph")
				? text.replaceAll("<p>", '<p class="paywall">')
				: text;
			const cut = own.indexOf("<p", own.length / 2);
			const filled =
				where === "between"
					? own.slice(0, cut) + newsletter + own.slice(cut)
					: own;
			const inner = `${nesting.map(open).join("")}\n${filled}\n${nesting.toReversed().map(close).join("")}
${where === "below" ? newsletter : ""}${paywall}`;
			const probe = await readMarkup(
				library,
				page(name, inner),
				"https://daily.example/2026/ferry",
			);
			expect(faultsOf(probe)).toEqual([]);
			for (const one of paragraphs) expect(probe.text).toContain(one);
			expect(probe.text).not.toMatch(/newsletter|unlimited/);
			expect(probe.reading.state).toBe("whole");
			expect(probe.reading.gate).toBeUndefined();
			const folded = probe.reading.notices.map(({ words }) => words).join(" ");
			expect(folded).toContain("Sign up to our free daily newsletter.");
			expect(folded).toContain("Get unlimited access for $2.90 per month.");
		});
