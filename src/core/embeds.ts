import type { Element as Node } from "hast";
import { names } from "./caption-words";
import { allIn, attr, fold, hasAttr, rawTextOf, tagOf } from "./dom";
import { element, text } from "./hast";
import { absolute, hostOf } from "./host";

/** Elements that hold a film, a sound, a post or a document from elsewhere. */
export const embeds = new Set(
	"iframe video audio embed object amp-youtube amp-twitter amp-instagram amp-iframe amp-video amp-audio amp-facebook lite-youtube youtube-video".split(
		" ",
	),
);

/** A post of a social network, or a drawing, that a script puts in the place of an element so named. */
export const isPost = (node: Element): boolean =>
	/(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|fb-video|reddit-embed-bq|bluesky-embed|mastodon-embed|flourish-embed|rll-youtube-player)(?:\s|$)/.test(
		names(node),
	);

/** Where players keep the number of what they play instead of its address. */
const numbers: [name: string, pattern: RegExp, address: string][] = [
	["data-videoid", /^[\w-]{6,}$/, "https://www.youtube.com/watch?v="],
	["videoid", /^[\w-]{6,}$/, "https://www.youtube.com/watch?v="],
	["data-tweetid", /^\d+$/, "https://x.com/i/status/"],
	["data-shortcode", /^[\w-]+$/, "https://www.instagram.com/p/"],
	["data-src", /^visualisation\/\d+$/, "https://public.flourish.studio/"],
];

/** Frames that hold advertising or counting, not a part of the article. */
const unwanted =
	/doubleclick|googlesyndication|adservice|amazon-adsystem|googletagmanager|recaptcha|disqus|taboola|outbrain|facebook\.com\/plugins\/(?:like|page|share)|platform\.twitter\.com\/widgets\/(?:follow|tweet)_button|about:blank|^https?:\/\/(?:ads?|adserver|banners?)\d*\./i;

/**
 * A card in the place of a video, post, map or sound: a link to where it is, since foreign frames are not loaded.
 * undefined when the embed leads nowhere.
 */
export function embedCard(node: Element, base: string): Node | undefined {
	const inner = allIn(node, "a[href]");
	const candidates = [
		...numbers.flatMap(([name, pattern, start]) =>
			pattern.test(attr(node, name)) ? [start + attr(node, name)] : [],
		),
		attr(node, "src"),
		attr(node, "data-src"),
		attr(node, "data-href"),
		attr(node, "data"),
		...allIn(node, "source[src], iframe[src]").map((one) => attr(one, "src")),
		attr(node, "data-instgrm-permalink"),
		attr(node, "cite"),
		inner.length ? attr(inner[inner.length - 1] as Element, "href") : "",
	];
	const address = candidates
		.map((one) => (one ? absolute(one, base) : undefined))
		.find((one) => one && !unwanted.test(one));
	if (!address || (hasAttr(node, "width") && Number(attr(node, "width")) < 5))
		return undefined;
	const words = tagOf(node) === "blockquote" ? spaced(node) : "";
	if (/^(?:advert|publicit|anzeige|werbung|реклама)/i.test(attr(node, "title")))
		return undefined;
	const label =
		words || attr(node, "title") || attr(node, "aria-label") || hostOf(address);
	return element(
		"a",
		// A post is quoted whole, as the article quotes it.
		[text(words || label.slice(0, 300))],
		{
			href: watchable(address),
			className: ["embed"],
		},
	);
}

/** The page of a film instead of its frame. https://developers.google.com/youtube/player_parameters */
const watchable = (address: string): string =>
	address
		.replace(
			/^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,}).*$/,
			"https://www.youtube.com/watch?v=$1",
		)
		.replace(
			/^https?:\/\/player\.vimeo\.com\/video\/(\d+).*$/,
			"https://vimeo.com/$1",
		);

/** Text of a quoted post, its paragraphs apart from what follows them. */
const spaced = (node: Element): string => {
	const whole = fold(rawTextOf(node));
	const paragraphs = fold(allIn(node, "p").map(rawTextOf).join(" "));
	return whole.startsWith(paragraphs)
		? `${paragraphs} ${whole.slice(paragraphs.length).trim()}`.trim()
		: whole;
};
