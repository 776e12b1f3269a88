/** Where `articlePage` stands in the tests: on a site that Colophon knows. */
export const url = "https://worldcrunch.com/culture-society/the-town";

/** A translated article in the markup of Worldcrunch's pages of 2022, in words of our own, to put things into. */
export interface ArticleParts {
	head?: string;
	/** Attributes of the body element. */
	body?: string;
	/** Before everything. */
	top?: string;
	/** Between the third paragraph and the fourth. */
	between?: string;
	/** After the article. */
	after?: string;
	/** At the end of the body. */
	end?: string;
	title?: string;
	/** The line below the text that names the original. */
	credit?: string;
}

export const paywall = `<div id="story_page_paywall_1_story"><div class="tp-container-inner"><p>You've reached your monthly limit of free articles.</p><p>To read the full article, please subscribe.</p><p>Already a subscriber? <a href="/login">Log in</a></p></div></div>`;

/** Words that offer a newsletter, in whatever shape. */
export const offer =
	"Tomorrow's front pages, before breakfast. Sign up to our free newsletter!";

export const newsletter = (id = "letter") =>
	`<div class="newsletter-element" id="${id}"><div>${offer}</div><input type="email" aria-label="Email"><input type="submit" value="OK"></div>`;

const sentences = [
	"The clock above the harbor office of Chistopol stopped on a Tuesday, and for eleven days nobody in the town was late for anything.",
	"The mechanic who had looked after it for thirty years had moved to his daughter's in Kazan, and he had taken the key along by mistake.",
	"Letters went back and forth between the two towns, and with every letter the question of who should pay for the stamp became larger.",
	"In the end a schoolgirl climbed the tower with a spoon, and the hands began to move again while the council was still voting.",
	"She says that the works are simple, and that what looked like rust was the wax of a candle that somebody had left there in the war.",
	"The council thanked her with a watch, which she has lent to the harbor office until the matter of the key is settled for good.",
];

export const paragraph = (n: number): string =>
	`<p id="p${n}">${sentences[n % sentences.length]} ${sentences[(n * 5 + 2) % sentences.length]}</p>`;

/** The whole page; eighteen paragraphs, so that there is something to scroll through. */
export function articlePage({
	head = "",
	body = "",
	top = "",
	between = "",
	after = "",
	end = "",
	title = "The Town That Was Never Late",
	credit = '<a href="https://www.kommersant.ru/doc/1234567">Read the original article in Russian</a>',
}: ArticleParts = {}): string {
	const all = Array.from({ length: 18 }, (_, n) => paragraph(n));
	return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title} - Worldcrunch</title><meta property="og:type" content="article"><meta property="og:title" content="${title}">
<link rel="icon" href="data:,">
<style>body{margin:0;font:18px/1.6 Georgia,serif;color:#222;background:#fff}main{max-width:680px;margin:0 auto;padding:0 20px}p{margin:0 0 20px}
.newsletter-element,.tp-container-inner{background:#123a66;color:#fff;padding:40px}</style>${head}</head>
<body ${body}>${top}<main><h1>${title}</h1><h2>How a stopped clock kept a town on time</h2><div class="author">By Marfa Ilyina</div>
<div class="body-description" id="text">${all.slice(0, 3).join("\n")}${between}${all.slice(3).join("\n")}
<p>${credit}</p></div>${after}</main>${end}</body></html>`;
}

/**
 * For the page's head: notes before every paint whether an element of the selector is drawn taller than a stub and
 * not see-through. `seenFrames` reads them.
 */
export const watchFrames = (selector: string): string =>
	`<script>window.seenFrames=[];(function note(){window.seenFrames.push([...document.querySelectorAll(${JSON.stringify(selector)})].some((e)=>e.checkVisibility({visibilityProperty:true,opacityProperty:true})&&e.getBoundingClientRect().height>28));requestAnimationFrame(note)})()</script>`;

/** In the page: how many frames were painted so far, and in how many of them the watched elements could be seen. */
export const seenFrames = (): { all: number; seen: number } => {
	const frames =
		(window as unknown as { seenFrames?: boolean[] }).seenFrames ?? [];
	return { all: frames.length, seen: frames.filter(Boolean).length };
};
