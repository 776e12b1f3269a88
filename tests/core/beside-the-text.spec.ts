/** First and last paragraphs in boxes of their own go on with the text; what else stands there does not. */
import { frames, harbour, paragraphs } from "../support/harbour";
import { expect, readMarkup, test } from "../support/library";
import { expectTextInOrder } from "../support/text-in-order";

const { said, other } = harbour;
const last =
	"The town has lost one ship in five this year, and has stopped waiting for help from outside.";
const few = "Few believe it.";
const text = `<div class="body">${paragraphs(said)}</div>`;
const picture =
	'<figure><img src="/lock.jpg" width="600" height="400"><figcaption>The lock on Tuesday morning</figcaption></figure>';

const cases: Record<
	string,
	{ inside: string; has: readonly string[]; not?: readonly string[] }
> = {
	"a last paragraph in a box of another name": {
		inside: `${text}<div class="coda"><p>${last}</p></div>`,
		has: [...said, last],
	},
	"two last paragraphs, one short, in a section": {
		inside: `${text}<section class="coda"><div><p>${last}</p><p>${few}</p></div></section>`,
		has: [...said, last, few],
	},
	"a last paragraph after a picture": {
		inside: `${text}${picture}<div class="coda"><p>${last}</p></div>`,
		has: [...said, last],
	},
	"a last quote": {
		inside: `${text}<div class="q"><blockquote><p>“${last}”</p></blockquote></div>`,
		has: [...said, last],
	},
	"a first paragraph of a few words": {
		inside: `<p>It has been a bad week.</p>${text}`,
		has: ["It has been a bad week.", ...said],
	},
	"two first paragraphs in a box of another name": {
		inside: `<div class="start"><p>${last}</p><p>${few}</p></div>${text}`,
		has: [last, few, ...said],
	},
	"a first paragraph that is a link": {
		inside: `<div class="start"><p><a href="/lock">${last}</a></p></div>${text}`,
		has: [last, ...said],
	},
	"points under a first paragraph": {
		inside: `<div class="start"><p>${last}</p></div><ul><li>The harbour is closed to all ships</li><li>The council is looking for the money</li></ul>${text}`,
		has: [
			last,
			"The harbour is closed to all ships",
			"The council is looking for the money",
			...said,
		],
	},
	"who wrote it, and when": {
		inside: `<p>By Jane Hill.</p><p>Published on 3 March 2026.</p>${text}`,
		has: said,
		not: ["By Jane Hill", "Published on"],
	},
	"a note on the author": {
		inside: `<p class="byline">By Jane Hill</p>${text}<div class="b2"><p>Jane Hill writes about harbours, and lives with two cats in the upper town.</p></div>`,
		has: said,
		not: ["two cats"],
	},
	"a note on the author with a portrait": {
		inside: `${text}<div class="b2"><img src="/j.jpg" width="80" height="80"><p>She writes about harbours, and lives with two cats in the upper town.</p></div>`,
		has: said,
		not: ["two cats"],
	},
	"a note of the house in italics": {
		inside: `${text}<div class="b2"><p><em>The paper has sent the same three questions to all members of the council.</em></p></div>`,
		has: said,
		not: ["three questions"],
	},
	"a note under a line": {
		inside: `${text}<div class="b2"><hr><p>The Courier is a paper of the old town, and has been printed there for ninety years.</p></div>`,
		has: said,
		not: ["ninety years"],
	},
	"other stories": {
		inside: `${text}<div class="b2"><h3>Bread by weight</h3><p>${other}</p></div>`,
		has: said,
		not: [other],
	},
	"another story as a link": {
		inside: `${text}<div class="b2"><a href="/bread"><p>${other}</p></a></div>`,
		has: said,
		not: [other],
	},
	"boxes of one name": {
		inside: `${text}<div class="b2"><p>${other}</p></div><div class="b2"><p>${last}</p></div>`,
		has: said,
		not: [other, last],
	},
	"a reader's word": {
		inside: `${text}<div class="b2"><b>reader7</b> <time>2 h ago</time><p>${other}</p><button>Reply</button></div>`,
		has: said,
		not: [other],
	},
	"an offer": {
		inside: `${text}<div class="b2"><p>Get the news of the day in your inbox, every morning, before the gulls wake up.</p><form><input type="email"></form></div>`,
		has: said,
		not: ["gulls"],
	},
};

for (const [frame, page] of Object.entries(frames))
	for (const [name, { inside, has, not = [] }] of Object.entries(cases))
		test(`beside the text (${frame}): ${name}`, async ({ library }) => {
			const { reading, text: body } = await readMarkup(
				library,
				page(inside),
				harbour.address,
			);
			expectTextInOrder(reading, body, has, not);
		});

test("a paragraph under the article is none of it", async ({ library }) => {
	const { text: body } = await readMarkup(
		library,
		(frames["article"] as (inside: string) => string)(text).replace(
			"</article>",
			`</article><div class="b2"><p>${other}</p></div>`,
		),
		harbour.address,
	);
	expect(body).not.toContain(other);
});
