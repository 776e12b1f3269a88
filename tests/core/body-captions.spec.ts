/** Captions that stand in no figure, by the boxes in which newspapers put them; and boxes that are none. */
import { expectForm, type Forms } from "../support/body-forms";
import { test } from "../support/library";

const pier = (caption: string) =>
	`<figure><img src="https://thecourier.example/a.jpg" alt="">${caption && `<figcaption>${caption}</figcaption>`}</figure>`;

const forms: Forms = {
	"a box of a picture and a line in a language of its own class": [
		'<div class="Foto_w__1"><img src="/a.jpg" alt=""><div class="aciklama">The pier at dawn</div></div>',
		pier("The pier at dawn"),
	],
	"a linked picture and a span": [
		'<div><a href="/b.jpg"><img src="/a.jpg" alt=""></a><span>The pier at dawn</span></div>',
		pier("The pier at dawn"),
	],
	"a caption and a credit in boxes without names": [
		'<div class="x1"><div class="x2"><img src="/a.jpg" alt=""></div><div class="x3"><span>The pier at dawn.</span></div><div class="x4">Drawn by Ada Lovelace.</div></div>',
		pier("The pier at dawn. Drawn by Ada Lovelace."),
	],
	"a caption after the picture's paragraph": [
		'<p align="center"><img src="/a.jpg" alt=""></p><p align="center" class="pictext">The pier at dawn</p>',
		pier("The pier at dawn"),
	],
	"a caption's class of one word": [
		'<span class="image-embed"><img src="/a.jpg" alt=""></span><p class="photocaption">The pier at dawn.</p>',
		pier("The pier at dawn."),
	],
	"a picture and its caption in a line of text": [
		'<div>The ferry waits.<br><br><span class="photo"><img src="/a.jpg" alt=""><em class="img_desc">The pier at dawn</em></span>Nobody waits for it.</div>',
		`<p>The ferry waits.</p>${pier("The pier at dawn")}<p>Nobody waits for it.</p>`,
	],
	"Blogger's table around a picture": [
		'<table class="tr-caption-container"><tbody><tr><td><img src="/a.jpg" alt=""></td></tr><tr><td class="tr-caption">The pier at dawn</td></tr></tbody></table>',
		pier("The pier at dawn"),
	],
	"WordPress' gallery of definition lists": [
		'<div class="gallery"><dl class="gallery-item"><dt class="gallery-icon"><a href="/a"><img src="/a.jpg" alt=""></a></dt><dd class="wp-caption-text gallery-caption">The pier</dd></dl><dl class="gallery-item"><dt class="gallery-icon"><a href="/a"><img src="/a.jpg" alt=""></a></dt><dd class="wp-caption-text gallery-caption">The quay</dd></dl></div>',
		pier("The pier") + pier("The quay"),
	],
	"several pictures, each with its caption, and what counts them": [
		'<div class="gallery">' +
			["The pier", "The old quay", "The lighthouse"]
				.map(
					(one, index) =>
						`<div class="item"><img src="/a.jpg" alt=""><div class="gallery__caption">${one}</div><div class="count">${index + 1}/3</div></div>`,
				)
				.join("") +
			"</div>",
		pier("The pier") + pier("The old quay") + pier("The lighthouse"),
	],
	"a carousel that draws its ends twice": [
		'<div class="slick-track"><div class="slick-slide slick-cloned"><figure><img src="/a.jpg" alt=""><figcaption>The pier.</figcaption></figure></div><div class="slick-slide"><figure><img src="/a.jpg" alt=""><figcaption>The pier.</figcaption></figure></div></div>',
		pier("The pier."),
	],
	"a credit before the caption, in a box of its own": [
		'<div class="photo"><div><img src="/a.jpg" alt=""><p class="copyright">Ada Lovelace</p></div><p><span class="img-desc">The pier at dawn</span></p></div>',
		pier("The pier at dawn <small>Ada Lovelace</small>"),
	],
	"a paragraph beside a picture is text": [
		'<div><img src="/a.jpg" alt=""><p>The widow’s boat carried a lantern.</p></div>',
		`${pier("")}<p>The widow’s boat carried a lantern.</p>`,
	],
	"several short lines beside a picture are text": [
		'<div class="note"><img src="/a.jpg" alt=""><div>Written by night:</div><div>Nobody came.</div><div>The bell rang twice.</div></div>',
		`${pier("")}<p>Written by night:</p><p>Nobody came.</p><p>The bell rang twice.</p>`,
	],
	"words beside an ornament are text": [
		'<div><img class="icon" src="/a.jpg" alt=""><span>The bell rang twice, and nobody came.</span></div>',
		"<p>The bell rang twice, and nobody came.</p>",
	],
	"a picture in the button that enlarges it": [
		'<div class="media"><button aria-label="Open image in fullscreen"><img src="/a.jpg" alt="" width="800" height="533"></button><p class="media-desc">The pier at dawn.</p><span class="sr-only">Open image in fullscreen</span></div>',
		'<figure><img src="https://thecourier.example/a.jpg" alt="" width="800" height="533"><figcaption>The pier at dawn.</figcaption></figure>',
	],
	"a button's own sign": [
		'<p>The bell rang twice.<button><img src="/share.png" alt="" width="64" height="64"></button></p>',
		"<p>The bell rang twice.</p>",
	],
	"a picture for browsers without scripts, drawn as a background else": [
		'<div class="bg" style="background-image:url(/a.jpg)"><noscript><img src="/a.jpg" alt=""></noscript></div>',
		pier(""),
	],
	"a noscript that counts visitors": [
		'<div><noscript><img src="https://count.example/tr?id=1&noscript=1" alt=""></noscript></div>',
		"",
	],
	"a noscript that is a picture's twin": [
		'<div class="wrap"><img src="/a.jpg" alt=""></div><noscript><img src="/a.jpg" alt=""></noscript>',
		pier(""),
	],
};

for (const [name, [markup, html]] of Object.entries(forms))
	test(name, ({ library }) => expectForm(library, markup, html));
