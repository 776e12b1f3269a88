import type { Element, ElementContent, RootContent } from "hast";
import type { Probe } from "./library";

/** CONTRACT: the only elements that a body may hold. */
const allowed = new Set(
	`p h2 h3 h4 h5 h6 blockquote pre code ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td
	figure figcaption picture source img a em strong i b u s sup sub small mark q cite abbr time br hr kbd samp var span`.split(
		/\s+/,
	),
);

const attributes = new Set(
	`href src srcSet sizes media type alt title cite dateTime colSpan rowSpan span scope headers start reversed value
	lang dir width height id className hrefLang`.split(/\s+/),
);

/** Blocks whose text is compared; a shorter text may well be on a page twice. */
const telling = 60;

const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();

/** Blocks of one element follow one another without a space in its text, so that only the letters can be compared. */
const letters = (text: string) => text.replace(/\s+/g, "");

const isElement = (node: RootContent | ElementContent): node is Element =>
	node.type === "element";

/** All elements of a body, outermost first. */
export function elementsOf(nodes: (RootContent | ElementContent)[]): Element[] {
	return nodes
		.filter(isElement)
		.flatMap((node) => [node, ...elementsOf(node.children)]);
}

/** The text of an element of a body. */
export function textOf(node: RootContent | ElementContent): string {
	if (node.type === "text") return node.value;
	return isElement(node) ? node.children.map(textOf).join("") : "";
}

function urlFaults(element: Element, ids: Set<string>): string[] {
	const { href, src, srcSet, cite } = element.properties;
	const sources = String(srcSet ?? "")
		.split(/\s*,\s+/)
		.map((one) => one.split(" ")[0] ?? "");
	const wrong = (name: string, value: unknown, form: RegExp) =>
		value === undefined || value === null || form.test(String(value))
			? []
			: [`<${element.tagName} ${name}="${value}">: no such URL may be there`];
	const note =
		typeof href === "string" && href.startsWith("#") && ids.has(href.slice(1));
	return [
		...(note ? [] : wrong("href", href, /^(?:https?:|mailto:)/)),
		...wrong("src", src, /^(?:https?:|data:image\/)/),
		...wrong("cite", cite, /^https?:/),
		...(srcSet
			? sources.flatMap((one) => wrong("srcset", one, /^https?:/))
			: []),
	];
}

function bodyFaults({ reading }: Probe): string[] {
	const all = elementsOf(reading.article?.body.children ?? []);
	const ids = new Set(all.map(({ properties }) => String(properties["id"])));
	return all.flatMap((element) => {
		const { tagName, properties } = element;
		const classes = properties["className"];
		return [
			...(allowed.has(tagName) ? [] : [`<${tagName}> is not allowed`]),
			...Object.keys(properties)
				.filter((name) => !attributes.has(name))
				.map((name) => `<${tagName} ${name}> is not allowed`),
			...(classes === undefined ||
			(tagName === "a" && String(classes) === "embed")
				? []
				: [`<${tagName} class="${classes}"> is not allowed`]),
			...urlFaults(element, ids),
		];
	});
}

const phrasing = new Set(
	"img picture a em strong i b u s sup sub small mark q cite abbr time br kbd samp var span code".split(
		" ",
	),
);

/** What an element of a body may hold, where HTML restricts it. */
const content: Record<string, RegExp> = {
	ul: /^li$/,
	ol: /^li$/,
	dl: /^d[td]$/,
	table: /^(?:caption|thead|tbody)$/,
	thead: /^tr$/,
	tbody: /^tr$/,
	tr: /^t[dh]$/,
};

/**
 * https://html.spec.whatwg.org/multipage/dom.html#content-models: lines hold no blocks, lists only items, nothing is
 * empty.
 */
function structureFaults({ reading }: Probe): string[] {
	return elementsOf(reading.article?.body.children ?? []).flatMap((one) => {
		const { tagName, children } = one;
		const inside = children.filter(isElement).map(({ tagName: tag }) => tag);
		const allowedInside = content[tagName];
		const isLine =
			/^(?:p|h[2-6]|caption)$/.test(tagName) || phrasing.has(tagName);
		return [
			...inside
				.filter((tag) =>
					allowedInside
						? !allowedInside.test(tag)
						: isLine && !phrasing.has(tag),
				)
				.map((tag) => `<${tag}> in <${tagName}>`),
			...(allowedInside && children.some(({ type }) => type === "text")
				? [`text in <${tagName}>`]
				: []),
			...(children.length === 0 && !/^(?:img|br|hr|t[dh])$/.test(tagName)
				? [`<${tagName}> is empty`]
				: []),
			...(tagName === "a" &&
			elementsOf(children).some(({ tagName: tag }) => tag === "a")
				? ["a link in a link"]
				: []),
		];
	});
}

function placeFaults({ reading, places }: Probe): string[] {
	const found = [
		...reading.claims,
		...reading.notices,
		...reading.evidence,
		...(reading.gate ? [reading.gate] : []),
	];
	return found.flatMap((one) => {
		const place = one.at === undefined ? undefined : places[one.at];
		const said = "said" in one ? one.said : "words" in one ? one.words : "";
		const kept = letters(said ?? "").replace(/(?:…|\.\.\.)$/, "");
		const wrong: string[] = [];
		if (one.at !== undefined && place?.count !== 1)
			wrong.push(`${one.at} selects ${place?.count} elements`);
		if (
			place &&
			![place.text, ...place.read, ...place.attributes].some((text) =>
				letters(text).includes(kept),
			)
		)
			wrong.push(`"${said}" is not found at ${one.at}`);
		return wrong;
	});
}

function noticeFaults({ reading, places }: Probe): string[] {
	const blocks = (reading.article?.body.children ?? [])
		.map((block) => squeeze(textOf(block)))
		.filter((text) => text.length >= telling);
	const inside = (a: string, b: string) => a !== b && a.startsWith(`${b} > `);
	return reading.notices.flatMap((notice) => {
		const text = letters(places[notice.at]?.text ?? "");
		const held = blocks.find((block) => text.includes(letters(block)));
		const around = reading.notices.find(({ at }) => inside(notice.at, at));
		return [
			...(held
				? [`${notice.kind} notice holds text of the body: ${held}`]
				: []),
			...(around ? [`${notice.at} lies in another notice, ${around.at}`] : []),
			...(notice.because ? [] : [`${notice.at}: no reason is given`]),
			...(reading.gate &&
			(notice.at === reading.gate.at || inside(notice.at, reading.gate.at))
				? [`${notice.at} is the gate or lies in it`]
				: []),
		];
	});
}

function senseFaults({ reading, text }: Probe): string[] {
	const { kind, relation, translated, state, article, notices } = reading;
	const wrong: string[] = [];
	if (translated !== (relation !== null && relation !== "republication"))
		wrong.push(`translated: ${translated}, but relation: ${relation}`);
	if (kind === "other" && (article || notices.length > 0))
		wrong.push("kind is 'other', yet there is an article or a notice");
	if (kind === "article" && !article) wrong.push("an article without article");
	if (state === "gated" && article && article.body.children.length > 0)
		wrong.push("gated, yet the body holds something");
	if (state === "gated" && !reading.gate) wrong.push("gated without a gate");
	if (
		article?.dateline &&
		state !== "gated" &&
		!text.includes(article.dateline)
	)
		wrong.push(`the dateline ${article.dateline} is lost from the body`);
	return wrong;
}

/**
 * What is wrong with a reading, whatever the page: CONTRACT's promises that need no truth. [] is the only good answer.
 */
export const faultsOf = (probe: Probe): string[] => [
	...(probe.unchanged ? [] : ["reading changed the document"]),
	...senseFaults(probe),
	...bodyFaults(probe),
	...structureFaults(probe),
	...placeFaults(probe),
	...noticeFaults(probe),
];
