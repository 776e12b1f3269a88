/** What is made of the article's pictures, form by form as newspapers mark them up. */
import {
	around,
	article,
	expectForm,
	type Forms,
	sentence,
	text,
	url,
} from "../support/body-forms";
import { expect, readMarkup, test } from "../support/library";

const forms: Forms = {
	"a picture of sources only": [
		'<figure><picture><source srcset="/a-400.webp 400w, /a-1200.webp 1200w"><source data-srcset="/b.jpg"></picture><figcaption>The pier at dawn.</figcaption></figure>',
		'<figure><img src="https://thecourier.example/a-1200.webp" alt=""><figcaption>The pier at dawn.</figcaption></figure>',
	],
	"a lazy picture and its twin": [
		'<figure><img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" data-src="/a.jpg" alt="A pier"><noscript><img src="/a.jpg" alt="A pier"></noscript></figure>',
		'<figure><img src="https://thecourier.example/a.jpg" alt="A pier"></figure>',
	],
	"a picture that only its twin shows": [
		'<figure><div class="ph"></div><noscript><img src="/a.jpg" alt="A pier" width="900" height="600"></noscript><figcaption>The pier.</figcaption></figure>',
		'<figure><img src="https://thecourier.example/a.jpg" alt="A pier" width="900" height="600"><figcaption>The pier.</figcaption></figure>',
	],
	"the same picture twice in one box": [
		'<figure><img src="/a.jpg?w=400" alt=""><img src="/a.jpg?w=900" alt=""><figcaption>The pier.</figcaption></figure>',
		'<figure><img src="https://thecourier.example/a.jpg?w=400" alt=""><figcaption>The pier.</figcaption></figure>',
	],
	"a gallery": [
		'<div class="gallery"><figure><img src="/a.jpg" alt=""><figcaption>One.</figcaption></figure><figure><img src="/b.jpg" alt=""><figcaption>Two.</figcaption></figure></div>',
		'<figure><img src="https://thecourier.example/a.jpg" alt=""><figcaption>One.</figcaption></figure><figure><img src="https://thecourier.example/b.jpg" alt=""><figcaption>Two.</figcaption></figure>',
	],
	"alternative words that say nothing": [
		'<figure><img src="/a.jpg" alt="N/A"></figure><figure><img src="/b.jpg" alt="null"></figure><figure><img src="/c.jpg" alt="DSC_0042.JPG"></figure>',
		'<figure><img src="https://thecourier.example/a.jpg" alt=""></figure><figure><img src="https://thecourier.example/b.jpg" alt=""></figure><figure><img src="https://thecourier.example/c.jpg" alt=""></figure>',
	],
	"what enlarges a picture, and what counts it": [
		'<figure><a href="/big"><img src="/a.jpg" alt=""><span class="zoom">Open image in gallery</span></a><button>Bild vergrößern</button><span>1/5</span><figcaption><span>Image 1 of 5</span>The pier at dawn.</figcaption></figure>',
		'<figure><img src="https://thecourier.example/a.jpg" alt=""><figcaption>The pier at dawn.</figcaption></figure>',
	],
	"a caption that is said twice": [
		'<figure><img src="/a.jpg" alt=""><figcaption><span class="mobile">The pier at dawn.</span><span class="desktop">The pier at dawn.</span></figcaption></figure>',
		'<figure><img src="https://thecourier.example/a.jpg" alt=""><figcaption>The pier at dawn.</figcaption></figure>',
	],
	"a picture that is itself the button": [
		'<figure role="button"><img src="/a.jpg" alt=""><figcaption>The pier at dawn.</figcaption></figure>',
		'<figure><img src="https://thecourier.example/a.jpg" alt=""><figcaption>The pier at dawn.</figcaption></figure>',
	],
	"counting pixels": [
		'<p>Nobody asked the river.<img src="https://count.example/p.gif" width="1" height="1"></p><img src="https://count.example/q.gif" style="width:1px;height:1px">',
		"<p>Nobody asked the river.</p>",
	],
};

for (const [name, [markup, html]] of Object.entries(forms))
	test(name, ({ library }) => expectForm(library, markup, html));

test("the lead picture stands above, though a lead stands before it, and only once", async ({
	library,
}) => {
	const lead = `<header><div class="authors"><figure><img src="/ada.jpg"><figcaption><address>By Ada Lovelace, editor</address></figcaption></figure></div></header>
		<div class="x1"><p>${sentence(0)}</p></div><figure><img src="/hero.jpg?w=900"><figcaption>The pier at dawn.</figcaption></figure>`;
	const figure = (src: string, words: string) =>
		`<figure><img src="https://thecourier.example/${src}" alt=""><figcaption>${words}</figcaption></figure>`;
	const { html } = await readMarkup(library, article(text(1, 6), lead), url);
	expect(around(html)).toBe(figure("hero.jpg?w=900", "The pier at dawn."));
	const again = `${text(1, 2)}<figure><img src="/hero.jpg?w=400"><figcaption>The pier again.</figcaption></figure>${text(3, 6)}`;
	const twice = await readMarkup(library, article(again, lead), url);
	expect(around(twice.html)).toBe(figure("hero.jpg?w=400", "The pier again."));
});

test("AMP's lead picture", async ({ library }) => {
	const lead =
		'<header><figure><amp-img src="/hero.jpg" width="1200" height="800" layout="responsive"></amp-img><figcaption>The pier at dawn.</figcaption></figure></header>';
	const { html } = await readMarkup(library, article(text(1, 6), lead), url);
	expect(around(html)).toBe(
		'<figure><img src="https://thecourier.example/hero.jpg" alt="" width="1200" height="800"><figcaption>The pier at dawn.</figcaption></figure>',
	);
});
