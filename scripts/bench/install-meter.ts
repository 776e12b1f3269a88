import type { Reading } from "../../src/core/model";
import type { Details } from "./details";

export const toolNames = ["colophon", "readability", "defuddle"] as const;
export type ToolName = (typeof toolNames)[number];

/** What one tool makes of one page. */
export interface Output {
	/** The article's text: blocks and line breaks apart, words of neighbouring blocks never glued. */
	text: string;
	/** What it calls standfirst, excerpt or description: it may stand outside its text. '' for none. */
	lead: string;
	details: Details;
	/** Milliseconds, the median of the repetitions. */
	ms: number;
	/** What it threw. */
	error?: string;
}

/** What our reading says beside the text. */
export type Found = Pick<
	Reading,
	"kind" | "state" | "translated" | "relation" | "original" | "evidence"
>;

export interface Measured {
	/** Milliseconds of one bare walk over the document. */
	walk: number;
	outputs: Partial<Record<ToolName, Output>>;
	found: Found;
	/** The text of each block that would be folded. */
	folded: string[];
}

/** Asks for one page: its markup, its address (null: what it calls canonical), the tools, and how often. */
export interface Task {
	markup: string;
	url: string | null;
	tools: ToolName[];
	repetitions: number;
	/** Repeat the paragraphs of the page so many times first. */
	times?: number;
}

/** What the peers answer, as far as it is asked for here. */
interface Parsed {
	content?: string | null;
	excerpt?: string | null;
	description?: string | null;
	title?: string | null;
	byline?: string | null;
	author?: string | null;
	publishedTime?: string | null;
	published?: string | null;
}

/** The page's globals once everything is loaded; only for functions that run in the page. */
export type Loaded = {
	colophon: {
		read(page: Document, url: string): Reading;
		toHtml(body: NonNullable<Reading["article"]>["body"]): string;
	};
	Readability: new (page: Document) => { parse(): Parsed | null };
	Defuddle: new (
		page: Document,
		options: { url: string },
	) => { parse(): Parsed };
	meter(task: Task): Measured;
};

/**
 * Runs in the page: leaves globalThis.meter. Every run gets a copy of the document that nobody has touched, made before
 * the clock starts: the first walk over a document is dearer than the second, and the peers change what they read.
 */
export function installMeter(): void {
	const world = globalThis as unknown as Loaded;
	const parse = (markup: string) =>
		new DOMParser().parseFromString(markup, "text/html");
	const median = (values: number[]) =>
		values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

	const walk = (doc: Document) => {
		const walker = doc.createTreeWalker(doc, NodeFilter.SHOW_ALL);
		let sum = 0;
		while (walker.nextNode()) {
			const node = walker.currentNode;
			if (node instanceof Text) sum += node.data.length;
			else if (node instanceof Element && typeof node.className === "string")
				sum += node.className.length;
		}
		return sum;
	};

	const blocks = new Set(
		"address article aside blockquote br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul".split(
			" ",
		),
	);
	const silent = new Set(["script", "style", "template", "noscript"]);
	const textIn = (root: Element) => {
		let text = "";
		const gather = (node: Node) => {
			if (node instanceof Text) text += node.data;
			if (!(node instanceof Element)) return;
			if (silent.has(node.localName)) return;
			const apart = blocks.has(node.localName);
			if (apart) text += "\n";
			for (const child of node.childNodes) gather(child);
			if (apart) text += "\n";
		};
		gather(root);
		return text.replace(/[^\S\n]+/g, " ").replace(/\s*\n\s*/g, "\n");
	};

	const textOf = (html: string) => textIn(parse(html).body);

	const multiply = (doc: Document, times: number) => {
		const sets = new Map<Element, Element[]>();
		for (const one of doc.querySelectorAll("p"))
			if (one.parentElement && (one.textContent ?? "").length > 80)
				sets.set(one.parentElement, [
					...(sets.get(one.parentElement) ?? []),
					one,
				]);
		const [most] = [...sets].sort((a, b) => b[1].length - a[1].length);
		const last = most?.[1].at(-1);
		if (!most || !last) throw new Error("The page has no paragraphs.");
		const copies = [];
		for (let turn = 1; turn < times; turn++)
			for (const one of most[1]) {
				const copy = one.cloneNode(true) as Element;
				// No two alike: a text that is there twice may be taken for one.
				copy.append(` That was round ${turn}.`);
				copies.push(copy);
			}
		last.after(...copies);
	};

	const run: Record<ToolName, (doc: Document, url: string) => unknown> = {
		colophon: (doc, url) => world.colophon.read(doc, url),
		readability: (doc) => new world.Readability(doc).parse(),
		defuddle: (doc, url) => new world.Defuddle(doc, { url }).parse(),
	};
	const partsOf = (tool: ToolName, result: unknown): [string, string] => {
		if (tool !== "colophon") {
			const { content, excerpt, description } = (result ?? {}) as Parsed;
			return [content ?? "", excerpt ?? description ?? ""];
		}
		const { article } = result as Reading;
		return article
			? [world.colophon.toHtml(article.body), article.standfirst ?? ""]
			: ["", ""];
	};
	const detailsOf = (tool: ToolName, result: unknown): Details => {
		if (tool === "colophon") {
			const {
				title = "",
				authors,
				published,
			} = (result as Reading).article ?? {};
			return { title, authors: authors ?? [], published: published ?? "" };
		}
		const parsed = (result ?? {}) as Parsed;
		const by = parsed.byline ?? parsed.author;
		return {
			title: parsed.title ?? "",
			authors: by ? [by] : [],
			published: parsed.publishedTime ?? parsed.published ?? "",
		};
	};
	const nothing: Details = { title: "", authors: [], published: "" };
	const outputOf = (tool: ToolName, result: unknown, times: number[]) => {
		const [html, lead] = partsOf(tool, result);
		return {
			text: textOf(html),
			lead,
			details: detailsOf(tool, result),
			ms: median(times),
		};
	};

	world.meter = ({ markup, url, tools, repetitions, times = 1 }) => {
		const source = parse(markup);
		if (times > 1) multiply(source, times);
		const address =
			url ??
			source.querySelector("link[rel=canonical]")?.getAttribute("href") ??
			"https://unknown.example/";
		const fresh = () => source.cloneNode(true) as Document;
		const clock = (act: (doc: Document) => unknown) => {
			const doc = fresh();
			const began = performance.now();
			const result = act(doc);
			return { ms: performance.now() - began, result };
		};
		const clocked: Record<string, number[]> = {};
		const note = (name: string, ms: number) => {
			clocked[name] = [...(clocked[name] ?? []), ms];
		};
		const results = new Map<ToolName, unknown>();
		const errors = new Map<ToolName, string>();
		for (let turn = 0; turn < repetitions; turn++) {
			note("walk", clock(walk).ms);
			// Each takes its turn at being first.
			for (let place = 0; place < tools.length; place++) {
				const tool = tools[(place + turn) % tools.length];
				if (!tool || errors.has(tool)) continue;
				try {
					const { ms, result } = clock((doc) => run[tool](doc, address));
					note(tool, ms);
					results.set(tool, result);
				} catch (error) {
					errors.set(tool, String(error));
				}
			}
		}
		const reading = results.get("colophon") as Reading;
		const { kind, state, translated, relation, original, evidence } = reading;
		return {
			walk: median(clocked["walk"] ?? []),
			outputs: Object.fromEntries(
				tools.map((tool) => {
					const error = errors.get(tool);
					return [
						tool,
						error === undefined
							? outputOf(tool, results.get(tool), clocked[tool] ?? [])
							: { text: "", lead: "", details: nothing, ms: 0, error },
					];
				}),
			),
			folded: (reading.notices ?? []).flatMap(({ at }) => {
				const element = source.querySelector(at);
				return element ? [textIn(element)] : [];
			}),
			found: {
				kind,
				state,
				translated,
				relation,
				evidence,
				...(original && { original }),
			},
		};
	};
}
