import { articlePage } from "./support/article-page";
import { expect, test } from "./support/chrome";

const url = "https://worldcrunch.com/culture-society/the-strip";
const strip = (inner: string, more = "") =>
	`<div id="strip" style="position:fixed;bottom:0;left:0;right:0;background:#fff;padding:20px;${more}">${inner}</div>`;
const metered =
	'<p>You have 2 free articles remaining this month. <a href="/s">Subscribe</a> <a href="/l">Log in</a></p>';
const consent =
	"<p>We use cookies to store and access information on your device.</p><button>Reject all</button><button>Accept all</button>";

test("a strip that counts free articles is folded, and is no gate", async ({
	page,
	site,
	ask,
}) => {
	site.route(url, { body: articlePage({ end: strip(metered) }) });
	await page.goto(url);
	await expect(page.locator("#strip")).toHaveAttribute("data-colophon-folded");
	expect((await ask("state"))?.reading.state).not.toBe("gated");
});

test("a question for consent that any choice closes is no gate", async ({
	page,
	site,
	ask,
}) => {
	site.route(url, { body: articlePage({ end: strip(consent, "top:0") }) });
	await page.goto(url);
	await expect
		.poll(async () => (await ask("state"))?.reading.notices.at(-1)?.kind)
		.toBe("consent");
	expect((await ask("state"))?.reading.state).not.toBe("gated");
});

for (const [name, parts] of [
	["locks the page", { end: strip(metered), body: 'style="overflow:hidden"' }],
	[
		"stands before a cover",
		{
			end: `<div style="position:fixed;inset:0;background:#0008"></div>${strip(metered)}`,
		},
	],
	[
		"blurs the text",
		{ end: strip(metered), head: "<style>main{filter:blur(5px)}</style>" },
	],
	["covers the window", { end: strip(metered, "top:30%") }],
	[
		"asks to pay or to consent over the whole window",
		{
			end: strip(`${consent}<p>Or subscribe for $3.99 a month.</p>`, "top:0"),
		},
	],
] as const)
	test(`what ${name} is a gate`, async ({ page, site, ask }) => {
		site.route(url, { body: articlePage(parts) });
		await page.goto(url);
		await expect
			.poll(async () => (await ask("state"))?.reading.state)
			.toBe("gated");
		await expect(page.locator("#strip")).toBeVisible();
	});
