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
) =>
	readMarkup(
		library,
		`<!doctype html><html lang="${language}"><head><title>The broken lock - The Courier</title><meta property="og:type" content="article"></head><body><main><article><h1>The broken lock</h1><div class="text">${prose.toSpliced(2, 0, box).join("\n")}</div></article></main></body></html>`,
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
