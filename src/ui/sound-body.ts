import type {
	Element,
	ElementContent,
	Properties,
	Root,
	RootContent,
} from "hast";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const tags = words(
	"p h2 h3 h4 h5 h6 blockquote pre code ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td figure figcaption picture source img a em strong i b u s sup sub small mark q cite abbr time br hr kbd samp var span",
);
/** Their content is no text. Any other unknown element gives way to its children, so that no word is lost. */
const dropped = words(
	"script style template iframe object embed noscript svg math canvas video audio form input select textarea button link meta head title base frame frameset",
);
/** Attributes by element, in lower case; `*`: on all. */
const attributes: Record<string, ReadonlySet<string>> = {
	"*": words("id lang dir"),
	a: words("href title class classname"),
	abbr: words("title"),
	col: words("span"),
	colgroup: words("span"),
	img: words("src srcset sizes alt width height title"),
	li: words("value"),
	ol: words("start reversed type"),
	source: words("srcset sizes media type width height"),
	td: words("colspan rowspan"),
	th: words("colspan rowspan scope"),
	time: words("datetime"),
};
const deepest = 200;

const address = (value: unknown): string =>
	typeof value === "string" ? value.trim() : "";

const isLink = (value: unknown): boolean =>
	/^(?:https?:\/\/|mailto:|#)/i.test(address(value));

const isPicture = (value: unknown): boolean =>
	/^(?:https?:\/\/|data:image\/)/i.test(address(value));

/** Every candidate of a srcset must be a picture: one that is not brings all of them down. */
const areCandidates = (value: unknown): boolean => {
	const all = (Array.isArray(value) ? value.join(", ") : address(value))
		.split(/,\s+/)
		.map((one) => one.trim());
	return all.length > 0 && all.every(isPicture);
};

const mayStay = (tag: string, name: string, value: unknown): boolean => {
	if (name === "href") return isLink(value);
	if (name === "src") return isPicture(value);
	if (name === "srcset") return areCandidates(value);
	return (attributes["*"]?.has(name) || attributes[tag]?.has(name)) ?? false;
};

const soundProperties = (element: Element): Properties => {
	const kept: Properties = {};
	for (const [key, value] of Object.entries(element.properties ?? {})) {
		const name = key.toLowerCase();
		const known =
			attributes["*"]?.has(name) || attributes[element.tagName]?.has(name);
		if (known && mayStay(element.tagName, name, value)) kept[key] = value;
	}
	return kept;
};

/** The words of a subtree that is too deep to be an article's. Without recursion: pages nest as deep as they like. */
function wordsIn(nodes: readonly RootContent[]): ElementContent[] {
	const words: ElementContent[] = [];
	const ahead = [...nodes].reverse();
	for (let node = ahead.pop(); node; node = ahead.pop())
		if (node.type === "text") words.push({ type: "text", value: node.value });
		else if (node.type === "element" && !dropped.has(node.tagName))
			ahead.push(...[...node.children].reverse());
	return words;
}

function soundContent(
	nodes: readonly RootContent[],
	depth: number,
): ElementContent[] {
	if (depth > deepest) return wordsIn(nodes);
	return nodes.flatMap((node): ElementContent[] => {
		if (node.type === "text") return [{ type: "text", value: node.value }];
		if (node.type !== "element" || dropped.has(node.tagName)) return [];
		const children = soundContent(node.children, depth + 1);
		if (!tags.has(node.tagName)) return children;
		const properties = soundProperties(node);
		if (node.tagName === "img" && !("src" in properties)) return [];
		return [{ type: "element", tagName: node.tagName, properties, children }];
	});
}

/**
 * The body with nothing in it but allowed elements, attributes and http(s), mailto and data:image addresses. Core
 * promises as much; what enters the page's document is checked once more, at the door.
 */
export function soundBody(body: Root): Root {
	return { type: "root", children: soundContent(body.children, 0) };
}
