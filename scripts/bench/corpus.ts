import fs from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

/** One article page and the truth about it. */
export interface CorpusPage {
	id: string;
	corpus: string;
	file: string;
	url: string;
	/** Article text, where the truth is a text; for fundus it begins with the standfirst. */
	text?: string;
	/** Snippets that must be kept, and that must not be there, where the truth is snippets. */
	with?: string[];
	without?: string[];
	/** Where the truth gives them. */
	title?: string;
	author?: string | string[] | null;
	date?: string;
	/** T, S, M, R or N, where somebody has looked. */
	translated?: string;
}

/** A page with, or only seemingly with, a credit; null: nothing to be said. */
export interface Label {
	id: string;
	/** T translation, S edition of the same house, M machine; R republished in its language, N none of these. */
	class: "T" | "S" | "M" | "R" | "N";
	file: string;
	url: string | null;
	outlet: string | null;
	originalUrl: string | null;
	translator: string | null;
}

export interface Corpus {
	folder: string;
	pages: CorpusPage[];
	labels: Label[];
}

const labelledCorpus = "translated-press";

const corpora = ["aeb", "fundus", "trafilatura", labelledCorpus];

/** Whether a page is asked for: by the name of its corpus, or by a part of its id or address. No word: all. */
export const isAskedFor = (
	words: string[],
	page: { id: string; corpus: string; url: string | null },
): boolean =>
	words.length === 0 ||
	words.some((word) =>
		corpora.includes(word)
			? word === page.corpus
			: page.id.includes(word) || (page.url ?? "").includes(word),
	);

/** Reads what the corpus folder says about its pages; throws with what to do where it is not there. */
export function loadCorpus(folder: string, words: string[]): Corpus {
	const read = (...parts: string[]) =>
		fs.readFileSync(path.join(folder, ...parts), "utf8");
	if (!fs.existsSync(path.join(folder, "articles.jsonl")))
		throw new Error(
			`No corpus in ${path.resolve(folder)}: articles.jsonl is not there. Name its folder: npm run bench -- <corpus folder>`,
		);
	const pages = read("articles.jsonl")
		.split("\n")
		.filter((line) => line.trim())
		.map((line) => JSON.parse(line) as CorpusPage)
		.filter((page) => isAskedFor(words, page));
	const labels = (
		fs.existsSync(path.join(folder, labelledCorpus, "labels.json"))
			? (JSON.parse(read(labelledCorpus, "labels.json")) as Label[])
			: []
	).filter((label) => isAskedFor(words, { ...label, corpus: labelledCorpus }));
	if (pages.length + labels.length === 0)
		throw new Error(`No page of ${folder} answers to ${words.join(", ")}.`);
	return { folder, pages, labels };
}

/** Bytes as text: UTF-8 where they are, else as the page declares, else as browsers guess in the West. */
export function decode(bytes: Uint8Array): string {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
		const declared = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
		try {
			return new TextDecoder(declared ?? "windows-1252").decode(bytes);
		} catch {
			return new TextDecoder("windows-1252").decode(bytes);
		}
	}
}

/** The markup of one page of the corpus. */
export const markupOf = (folder: string, file: string): string =>
	decode(gunzipSync(fs.readFileSync(path.join(folder, file))));
