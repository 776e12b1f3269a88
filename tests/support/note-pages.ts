/** Pages of our own prose that carry a note on the outlet: the ways in which sites set one beside an article. */
import fs from "node:fs";

/** An article in one language, and the words around its note. */
interface Frame {
	title: string;
	paragraphs: string[];
	/** The credit; "{}" stands for the outlet. */
	credit: string;
	/** Heads a note on the source. */
	heading: string;
	/** Heads a box on anything. */
	weak: string;
}

const frames: Record<string, Frame> = JSON.parse(
	fs.readFileSync("tests/notes-on-pages.json", "utf8"),
);

/** As words of markup. */
const escaped = (text: string): string =>
	text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

interface Box {
	/** Where it stands: after the article, or at its foot. */
	place: "after" | "foot";
	markup(note: string, outlet: string, frame: Frame): string;
}

const sentencesOf = (note: string): string[] =>
	note.split(/(?<=\p{Ll}\p{Ll}[.»”"]|\d{4}\.|;)\s+(?=[\p{Lu}«„“])/u);

const headed = (heading: string, note: string, logo = ""): string =>
	`${logo}<h3>${escaped(heading)}</h3><p>${escaped(note)}</p>`;

/** By what a shape is called. */
export const boxes: Record<string, Box> = {
	"aside with name and logo": {
		place: "after",
		markup: (note, outlet) =>
			`<aside class="partner">${headed(outlet, note, `<img src="/logo.svg" alt="${escaped(outlet)}" width="90" height="30">`)}</aside>`,
	},
	"the same at the article's foot": {
		place: "foot",
		markup: (note, outlet) =>
			`<footer class="article-foot"><div class="media">${headed(outlet, note)}</div></footer>`,
	},
	"a heading on the source": {
		place: "after",
		markup: (note, _outlet, { heading }) =>
			`<section class="box">${headed(heading, note)}</section>`,
	},
	"the same in the article's text": {
		place: "foot",
		markup: (note, _outlet, { heading }) =>
			`<div class="box">${headed(heading, note)}</div>`,
	},
	"any heading, and the name under it": {
		place: "after",
		markup: (note, outlet, { weak }) =>
			`<div class="infobox"><div class="t">${escaped(weak)}</div><div class="n">${escaped(outlet)}</div><div class="x">${escaped(note)}</div></div>`,
	},
	"a short line for each sentence": {
		place: "after",
		markup: (note, outlet) =>
			`<div class="card"><strong>${escaped(outlet)}</strong><ul>${sentencesOf(
				note,
			)
				.map((one) => `<li>${escaped(one)}</li>`)
				.join("")}</ul></div>`,
	},
	"only a logo": {
		place: "after",
		markup: (note, outlet) =>
			`<div class="about"><img src="/l.png" alt="Logo ${escaped(outlet)}"><p>${escaped(note)}</p></div>`,
	},
};

/** A page with an article that is credited to the outlet, and a box. */
export function pageWith(
	markup: string,
	place: Box["place"],
	language: string,
	outlet: string,
): string {
	const frame = frameOf(language);
	const foot = `<p class="credit">${escaped(frame.credit.replace("{}", outlet))}</p>`;
	return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(frame.title)}</title><meta property="og:type" content="article"></head>
<body><header class="site"><nav><a href="/">Start</a> <a href="/all">All</a></nav></header>
<main><article><h1>${escaped(frame.title)}</h1><div class="text">
${frame.paragraphs.map((one) => `<p>${escaped(one)}</p>`).join("\n")}
${foot}${place === "foot" ? markup : ""}</div></article>${place === "after" ? markup : ""}</main>
<footer><p><a href="/imprint">Imprint</a></p></footer></body></html>`;
}

export function frameOf(language: string): Frame {
	const frame = frames[language];
	if (!frame) throw new Error(`tests/notes-on-pages.json lacks ${language}`);
	return frame;
}
