/** Lines that are links, offers in one line, and lists of links: which of them are the article's own. */
import { expect, readMarkup, test } from "../support/library";

const address = "https://thecourier.example/2026/03/lock";
const said = [
	"The lock of the old harbour has been broken since Monday, and nobody could say who was going to pay for it.",
	"The keeper of the lighthouse has waited for eleven years, she says, and watches the gate from her kitchen window.",
	"The engineers came by the evening train, with two wagons of timber, a diver, and a map older than the lock.",
	"By Thursday the water had fallen by a hand's breadth, and the first boats lay on their sides in the basin.",
	"On Friday the council met again, and the fishermen stood in the square until the lamps were lit, and sang.",
].map((text) => `<p>${text}</p>`);

/** The case as the first, a middle and the last paragraph. */
const read = async (
	library: Parameters<typeof readMarkup>[0],
	html: string,
	language = "en",
) => {
	const texts: string[] = [];
	for (const at of [0, 3, 5]) {
		const body = said.toSpliced(at, 0, html).join("\n");
		const page = `<!doctype html><html lang="${language}"><head><title>The broken lock - The Courier</title><meta property="og:type" content="article"></head><body><main><article><h1>The broken lock</h1><div class="text">${body}</div></article></main></body></html>`;
		const { reading, text } = await readMarkup(library, page, address);
		expect(reading.kind).toBe("article");
		for (const one of said) expect(text).toContain(one.replace(/<[^>]+>/g, ""));
		texts.push(text);
	}
	return texts;
};

const kept: Record<string, [html: string, words: string, places?: number[]]> = {
	"a sentence that is a link": [
		'<p><a href="/minutes">The council will decide in June, and the boats will wait until then.</a></p>',
		"decide in June",
	],
	"a bold sentence that is a link": [
		'<p><b><a href="/minutes">The council will decide in June, and the boats will wait until then.</a></b></p>',
		"decide in June",
	],
	"a sentence that is mostly a link": [
		'<p><a href="https://archive.example/m">The council will decide in June, and the boats</a> will wait until then.</p>',
		"decide in June",
	],
	"a Chinese sentence that is a link": [
		'<p><a href="/m">六月镇政府将做出决定，在此之前船都留在港口里等着。</a></p>',
		"六月镇政府",
	],
	"a list of documents": [
		'<p>Three documents tell the story:</p><ul><li><a href="/1.pdf">The minutes of 2004</a></li><li><a href="/2.pdf">The plan of 2011</a></li></ul>',
		"The plan of 2011",
	],
	"a name before what it says": [
		'<p>Anna Lind: <a href="/interview">“The gate closes when it wants to.”</a></p>',
		"The gate closes",
		[1],
	],
	"a longer sentence before a link": [
		'<p>Nobody in the town has read the report of the council of the year before: <a href="/report">Water and timber</a></p>',
		"Water and timber",
		[1],
	],
	"a source in another house": [
		'<p>The plan: <a href="https://archive.example/plan">A lock for everybody</a></p>',
		"A lock for everybody",
		[1],
	],
	"words of an offer that somebody says": [
		"<p>Subscribe to our newsletter, says the sign at the lock, and everybody on the quay has done so.</p>",
		"says the sign",
		[0, 1],
	],
};
for (const [name, [html, words, places = [0, 1, 2]]] of Object.entries(kept))
	test(`kept: ${name}`, async ({ library }) => {
		const texts = await read(library, html);
		for (const place of places)
			expect(texts[place], `place ${place}`).toContain(words);
	});

const dropped: [language: string, html: string, words: string][] = [
	[
		"ru",
		'<p><strong>Читайте также: <a href="/a">Маяк, который никому не светит</a></strong></p>',
		"Маяк",
	],
	["zh", '<p>延伸阅读：<a href="/a">河上的渡船</a></p>', "渡船"],
	["zh", '<p>【相关报道】<a href="/a">山里的邮局</a></p>', "邮局"],
	["ar", '<p>اقرأ أيضا: <a href="/a">القارب القديم في النهر</a></p>', "القارب"],
	["fa", '<p>بیشتر بخوانید: <a href="/a">قایق کهنه</a></p>', "قایق"],
	["pl", '<p>Czytaj też: <a href="/a">Młyn, który mieli noc</a></p>', "Młyn"],
	[
		"sw",
		'<p><a href="/a">Mashua ya zamani</a> <a href="/b">Daraja</a></p>',
		"Mashua",
	],
	[
		"zh",
		'<section role="region"><h2>热读</h2><ul><li><a href="/a">渡船</a></li><li><a href="/b">邮局</a></li></ul></section>',
		"邮局",
	],
	[
		"en",
		'<p><em>Enjoying this story? Sign up for our free weekly newsletter <a href="/nl">here</a>.</em></p>',
		"Enjoying",
	],
	[
		"sv",
		'<div class="box"><p><strong>Gillar du det du läser?</strong></p><p>Prenumerera på vårt nyhetsbrev och få veckans bästa texter.</p></div>',
		"Prenumerera",
	],
	[
		"ru",
		'<p>Подписывайтесь на наш <a href="https://t.me/courier">канал в Telegram</a> и читайте новости первыми.</p>',
		"Подписывайтесь",
	],
	[
		"he",
		'<p><strong>קבלו את הניוזלטר שלנו בכל בוקר. <a href="/newsletter">הרשמה</a></strong></p>',
		"הניוזלטר",
	],
	[
		"zh",
		'<p><strong>每天早上接收我们的电子通讯。<a href="/newsletter">订阅</a></strong></p>',
		"电子通讯",
	],
	[
		"vi",
		'<p><strong>Nhận bản tin của chúng tôi mỗi sáng. <a href="/newsletter">Đăng ký</a></strong></p>',
		"bản tin",
	],
	[
		"ja",
		'<p>毎朝ニュースレターをお届けします。<a href="/newsletter">登録</a></p>',
		"ニュースレター",
	],
	[
		"tr",
		'<p>Telegram kanalımıza katılın: <a href="https://t.me/rihtim">t.me/rihtim</a></p>',
		"kanalımıza",
	],
	[
		"id",
		'<p>Mari bergabung di grup Telegram kami, caranya klik link <a href="https://t.me/dermaga">t.me/dermaga</a>.</p>',
		"bergabung",
	],
	["es", "<p>Continúa leyendo la nota principal</p>", "Continúa leyendo"],
	[
		"es",
		'<p>Síguenos en <a href="https://t.me/muelle">nuestro canal de Telegram</a>.</p>',
		"Síguenos",
	],
	[
		"de",
		'<p>Folgen Sie uns auf <a href="https://t.me/kai">Telegram</a>!</p>',
		"Folgen Sie",
	],
	[
		"fr",
		'<p>Rejoignez notre chaîne <a href="https://t.me/quai">Telegram</a>.</p>',
		"Rejoignez",
	],
	["ko", "<p>ⓒ 항구신문, 무단 전재 및 재배포 금지</p>", "무단 전재"],
];
for (const [language, html, words] of dropped)
	test(`left out (${language}): ${html.replace(/<[^>]+>/g, "")}`, async ({
		library,
	}) => {
		for (const text of await read(library, html, language))
			expect(text).not.toContain(words);
	});

const last: [language: string, line: string][] = [
	["ko", "구독하기 버튼을 누르면 매일 아침 뉴스레터를 받아보실 수 있습니다."],
	["zh", "扫码关注我们的微信公众号，获取更多资讯。"],
	["ja", "メルマガ登録はこちら"],
	["ru", "Если вы нашли ошибку, выделите её и нажмите Ctrl+Enter."],
	["zh", "关注港口网微信，每天读一篇。"],
	[
		"es",
		"Descarga nuestra app y recibe las noticias al instante en tu celular.",
	],
	["id", "Unduh aplikasi kami untuk membaca berita pelabuhan setiap pagi."],
];
for (const [language, line] of last)
	test(`left out at the end (${language}): ${line}`, async ({ library }) => {
		const texts = await read(library, `<p>${line}</p>`, language);
		expect(texts[2]).not.toContain(line);
	});
