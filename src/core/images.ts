import type { ElementContent, Element as Node } from "hast";
import {
	allIn,
	attr,
	classOf,
	dataOf,
	firstChildOf,
	isElement,
	isText,
	nextOf,
	parentOf,
	tagOf,
} from "./dom";

/** Attributes in which lazy loaders keep the real address, most telling first. */
const lazySources = [
	"data-src",
	"data-lazy-src",
	"data-original",
	"data-runner-src",
	"data-hi-res-src",
	"data-full-src",
	"data-image",
	"data-url",
	"src",
];
const lazySets = ["data-srcset", "data-lazy-srcset", "srcset"];

/** A picture that only holds a place: a transparent pixel, an empty drawing, a spinner. */
const isPlaceholder = (source: string): boolean =>
	/^data:image\/gif;base64,R0lGOD/.test(source) ||
	(/^data:image\/svg/.test(source) && source.length < 220) ||
	/(?:placeholder|blank|spacer|transparent|pixel|loading|lazy)[\w-]*\.(?:gif|png|svg|jpe?g)/i.test(
		source,
	);

/** http(s) or data:image, absolute; undefined for anything else. */
function imageAddress(source: string, base: string): string | undefined {
	const bare = source.trim();
	if (/^data:image\/(?:png|jpe?g|gif|webp|avif|svg\+xml)[;,]/i.test(bare))
		return bare;
	try {
		const url = new URL(bare, base);
		return /^https?:$/.test(url.protocol) ? url.href : undefined;
	} catch {
		return undefined;
	}
}

/** The candidate of a srcset that is widest without being larger than a page needs. */
function fromSet(set: string): string {
	let best = "";
	let bestWidth = 0;
	for (const [, source = "", size = "1x"] of set.matchAll(
		/([^\s,]\S*[^\s,])(?:\s+([\d.]+[wx]))?\s*(?:,|$)/g,
	)) {
		const width = size.endsWith("x")
			? Number.parseFloat(size) * 800
			: Number.parseFloat(size);
		if (width > bestWidth && (width <= 1700 || !best)) {
			best = source;
			bestWidth = width;
		}
	}
	return best;
}

/** The picture that a `<noscript>` beside a lazy image keeps for browsers without scripts. */
function twinSource(image: Element): string {
	const next = nextElement(image);
	if (!next || tagOf(next) !== "noscript") return "";
	const [inside] = allIn(next, "img[src]");
	if (inside) return attr(inside, "src");
	const text = firstChildOf(next);
	const found =
		text && isText(text)
			? /<img[^>]+?src=["']([^"']+)/i.exec(dataOf(text))
			: null;
	return found?.[1]?.replace(/&amp;/g, "&") ?? "";
}

function nextElement(element: Element): Element | undefined {
	for (let node = nextOf(element); node; node = nextOf(node))
		if (isElement(node)) return node;
	return undefined;
}

/**
 * The address to show: what the browser already shows, so that nothing new is fetched; else what lazy loaders promise.
 */
function sourceOf(image: Element, base: string): string | undefined {
	const current = (image as HTMLImageElement).currentSrc;
	const candidates = [
		typeof current === "string" && !isPlaceholder(current) ? current : "",
		...lazySources.map((name) => attr(image, name)),
		...lazySets.map((name) => fromSet(attr(image, name))),
		twinSource(image),
	];
	const parent = tagOf(image) === "picture" ? image : parentOf(image);
	if (parent && isElement(parent) && tagOf(parent) === "picture")
		for (const source of allIn(parent, "source"))
			candidates.push(
				fromSet(attr(source, "data-srcset") || attr(source, "srcset")),
			);
	let fallback: string | undefined;
	for (const candidate of candidates) {
		const address = candidate && imageAddress(candidate, base);
		if (!address) continue;
		if (!isPlaceholder(candidate)) return address;
		fallback ??= address;
	}
	return fallback && !isPlaceholder(fallback) ? fallback : undefined;
}

const number = (text: string): number | undefined =>
	/^\d+(?:\.\d+)?(?:px)?$/.test(text.trim())
		? Number.parseFloat(text)
		: undefined;

const ornamental =
	/(?:^|[\s_-])(?:logo|avatar|icon|emoji|gravatar|author|byline|profile|sprite|spinner|pixel|badge|share|social|partner)(?:[\s_-]|$)/i;

/** Whether a picture is part of the house's furniture: logos, portraits of authors, icons, counting pixels. */
function isOrnament(image: Element): boolean {
	const width = number(attr(image, "width"));
	const height = number(attr(image, "height"));
	if (
		(width !== undefined && width < 60) ||
		(height !== undefined && height < 50) ||
		/(?:^|;)\s*(?:width|height)\s*:\s*[0-5]px/.test(attr(image, "style"))
	)
		return true;
	if (ornamental.test(attr(image, "alt")) && attr(image, "alt").length < 40)
		return true;
	let at: globalThis.Node | null = image;
	for (
		let step = 0;
		at && isElement(at) && step < 3;
		step++, at = parentOf(at)
	) {
		const name = classOf(at);
		if (
			ornamental.test(
				// The class that WordPress gives the pictures of its galleries.
				`${typeof name === "string" ? name : ""} ${attr(at, "id")}`.replace(
					"gallery-icon",
					"",
				),
			) &&
			!/^(?:article|main|figure|body)$/.test(tagOf(at))
		)
			return true;
	}
	return false;
}

/** Words that editing systems write where nobody described a picture: a file's name, a null. */
const saysNothing =
	/^\s*(?:n\/?a|null|undefined|none|image|img|picture|photo|\S+\.(?:jpe?g|png|gif|webp|avif))\s*$/i;

/** The picture that a `<noscript>` holds, for a figure in which a script would draw it. */
export function noscriptImage(node: Element, base: string): Node | undefined {
	const [inside] = allIn(node, "img[src]");
	if (inside) return imageNode(inside, base);
	const text = firstChildOf(node);
	const markup = text && isText(text) ? dataOf(text) : "";
	const said = (name: string) =>
		new RegExp(`<img[^>]{0,2000}?\\s${name}=["']([^"']*)`, "i")
			.exec(markup)?.[1]
			?.replace(/&amp;/g, "&") ?? "";
	const src = imageAddress(said("src"), base);
	return src && !isPlaceholder(src)
		? {
				type: "element",
				tagName: "img",
				properties: { src, alt: said("alt") },
				children: [],
			}
		: undefined;
}

/** What tells a picture apart from another, whatever size of it is asked for. */
export const pictureKey = (node: ElementContent): string =>
	node.type === "element"
		? String(node.properties["src"])
				.replace(
					/[?&](?:w|h|width|height|q|quality|dpr|fit|crop|resize|auto|fm|format|size|imwidth)=[^&]*/g,
					"",
				)
				.replace(/[-_]\d{2,4}x\d{2,4}(?=\.\w+$)/, "")
		: "";

/** An image as a hast element, or undefined when there is nothing to show. */
export function imageNode(image: Element, base: string): Node | undefined {
	const src = sourceOf(image, base);
	if (!src || isOrnament(image)) return undefined;
	const width = number(attr(image, "width"));
	const height = number(attr(image, "height"));
	return {
		type: "element",
		tagName: "img",
		properties: {
			src,
			alt: saysNothing.test(attr(image, "alt")) ? "" : attr(image, "alt"),
			...(width && height ? { width, height } : {}),
		},
		children: [],
	};
}

/** Pictures that a press enlarges are this wide at least; smaller ones are the button's own sign. In pixels. */
const leastEnlarged = 200;

/** The pictures in a button that enlarges them: as wide as pictures of an article, or drawn in several sizes. */
export const pressedImages = (button: Element, base: string): Node[] =>
	allIn(button, "img")
		.filter(
			(one) =>
				(number(attr(one, "width")) ?? 0) >= leastEnlarged ||
				attr(one, "srcset") ||
				attr(one, "data-srcset") ||
				tagOf(parentOf(one) as Element) === "picture",
		)
		.flatMap((one) => imageNode(one, base) ?? []);

/** A noscript's picture is a file; what has no such name counts visitors. */
const pictureFile = /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i;

/** The picture of a `<noscript>` that stands for no other: a script would draw it in a box or as a background. */
export function loneImage(node: Element, base: string): Node | undefined {
	const image = noscriptImage(node, base);
	return image && pictureFile.test(String(image.properties["src"]))
		? image
		: undefined;
}

export const isImage = (node: ElementContent): boolean =>
	node.type === "element" &&
	(node.tagName === "img" || node.tagName === "picture");
