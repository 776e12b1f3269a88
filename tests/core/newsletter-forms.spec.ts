/** A form beside words on a newsletter is a newsletter's, whatever its button says. */
import { expect, readMarkup, test } from "../support/library";

const prose = [
	"The lock of the old harbour has been broken since Monday, and nobody could say who was going to pay for it.",
	"The keeper of the lighthouse has waited for eleven years, she says, and watches the gate from her kitchen window.",
	"The engineers came by the evening train, with two wagons of timber, a diver, and a map older than the lock.",
	"By Thursday the water had fallen by a hand's breadth, and the first boats lay on their sides in the basin.",
].map((one) => `<p>${one}</p>`);

const read = (
	library: Parameters<typeof readMarkup>[0],
	language: string,
	box: string,
	paragraphs = prose,
) =>
	readMarkup(
		library,
		`<!doctype html><html lang="${language}"><head><title>The broken lock - The Courier</title><meta property="og:type" content="article"></head><body><main><article><h1>The broken lock</h1><div class="text">${paragraphs.toSpliced(2, 0, box).join("\n")}</div></article></main></body></html>`,
		"https://thecourier.example/2026/03/lock",
	);

const form = (button: string) =>
	`<form><input type="email" placeholder="@"><button>${button}</button></form>`;

for (const [language, words, button] of [
	["el", "Λάβετε το newsletter μας κάθε πρωί", "Εγγραφή"],
	["he", "קבלו את הניוזלטר שלנו בכל בוקר", "הרשמה"],
	["vi", "Nhận bản tin của chúng tôi mỗi sáng", "Đăng ký"],
	["ja", "毎朝ニュースレターをお届けします", "登録する"],
	["id", "Terima kabar pelabuhan melalui email setiap pagi", "Daftar"],
] as const)
	test(`a newsletter's form (${language})`, async ({ library }) => {
		const { reading, text } = await read(
			library,
			language,
			`<div class="q7x"><p>${words}</p>${form(button)}</div>`,
		);
		expect(reading.notices.map(({ kind }) => kind)).toEqual(["newsletter"]);
		expect(text).not.toContain(words);
	});

/** As long as articles mostly are: a box of two sentences among four paragraphs might be the article's own. */
const long = ["", "in April ", "in May ", "in June "].flatMap((when) =>
	prose.map((one) => one.replace(", and", `, ${when}and`)),
);

for (const [name, box] of Object.entries({
	"words that say nothing of newsletters": `<div class="q7x"><p>@Long reads, once a week, never in a hurry.@</p>${form("Yes")}</div>`,
	"a heading, two lines and small print": `<div class="q7x"><h3>@The Slow Wire@</h3><p>@Long reads, once a week. We walk every quay so that you need not.@</p>${form("Yes")}<span>@No spam, ever, and no more than one letter in seven days.@</span></div>`,
	"a column named as an aside": `<aside><p>@What the tide brought in@</p><p>@Our morning letter tells which boats came in and which of them should not have gone out at all@</p>${form("Yes")}<p>@Letters may hold words on charities and offers that others pay for.@</p></aside>`,
	"a link that looks like a button": `<div class="q7x"><h3>@The Morning@</h3><p>@Make sense of the day at the harbour. Sent every weekday.@</p><a class="btn" href="/newsletters">Sign up</a></div>`,
}))
	test(`a newsletter's box by its shape: ${name}`, async ({ library }) => {
		const { reading, text } = await read(
			library,
			"en",
			box.replace(/@/g, ""),
			long,
		);
		expect(reading.notices.map(({ kind }) => kind)).toEqual(["newsletter"]);
		for (const [, words] of box.matchAll(/@(.*?)@/g))
			expect(text).not.toContain(words);
	});

for (const [name, box] of Object.entries({
	"a form for comments": `<div class="q7x"><p>What do you remember of the flood?</p><form><textarea></textarea><input type="email"><button>Send</button></form></div>`,
	"a form for a search": `<div class="q7x"><p>What do you remember of the flood?</p><form><input type="search"><button>Go</button></form></div>`,
	"a form among the paragraphs": form("Send"),
}))
	test(`no newsletter's box: ${name}`, async ({ library }) => {
		const { reading, text } = await read(library, "en", box);
		expect(reading.notices).toEqual([]);
		for (const one of prose)
			expect(text).toContain(one.replace(/<[^>]*>/g, ""));
	});

test("a sentence on newsletters in a box with paragraphs and a form stays", async ({
	library,
}) => {
	const said =
		"Subscribe to our newsletter, says the sign at the lock, and everybody on the quay has done so since the flood of the year before.";
	const { reading, text } = await read(
		library,
		"en",
		`<div class="part"><p>${said}</p><p>The form on the sign has never been read by anybody, since the ink went with the water in the second winter.</p>${form("Send")}</div>`,
	);
	expect(reading.notices).toEqual([]);
	expect(text).toContain(said);
});
