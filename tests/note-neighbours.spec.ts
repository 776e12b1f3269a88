/** Where notes on outlets stand beside others, in quotation marks, or out of sight: whose note it is, and what is read in it. */
import type { Page } from "@playwright/test";
import { expect, readMarkup, test } from "./support/library";
import { pageWith } from "./support/note-pages";

const faro =
	"El Faro is a Spanish daily founded in 1887 in Cádiz. It is owned by the Arango family.";
const kite =
	"The Kite, a London weekly, was founded in 1994 and belongs to Jonas Chandler.";
/** The translating site speaks of itself. */
const own =
	"Paper Example is a translation site. It was founded in 2011 and is owned by the Loom Foundation.";

const box = (heading: string, text: string) =>
	`<aside class="box"><h3>${heading}</h3><p>${text}</p></aside>`;
/** A page with a box behind its article, or with other credits than to El Faro. */
const after = (markup: string, credit?: string) =>
	credited(pageWith(markup, "after", "en", "El Faro"), credit);
const foot = (markup: string, credit?: string) =>
	credited(pageWith(markup, "foot", "en", "El Faro"), credit);
const credited = (page: string, credit?: string) =>
	credit
		? page.replace(
				/<p class="credit">.*?<\/p>/,
				`<p class="credit">${credit}</p>`,
			)
		: page;
const inFooter = (markup: string) =>
	after("").replace("<footer><p>", `<footer>${markup}<p>`);

const both = "This article was first published in El Faro and The Kite.";
const eachInItsLine =
	'First published in Spanish in El Faro.</p><p class="credit">First published in English in The Kite.';
const read = async (library: Page, markup: string) => {
	const { reading, text } = await readMarkup(
		library,
		markup,
		"https://paper.example/stories/the-ferry",
	);
	const claims = reading.claims.filter(
		({ about, by, property }) =>
			about === "outlet" && by === "page" && property !== "name",
	);
	return {
		outlet: reading.original?.outlet,
		states: Object.fromEntries(
			claims.map(({ property, value }) => [property, value]),
		),
		text,
	};
};

/** All of them state what the note on El Faro does. */
const pages: Record<string, string> = {
	"two boxes, credited to both": after(
		box("The Kite", kite) + box("El Faro", faro),
		both,
	),
	"two boxes, each credited in its line": after(
		box("The Kite", kite) + box("El Faro", faro),
		eachInItsLine,
	),
	"two paragraphs in one box, credited to both": after(
		`<aside><h3>About the source</h3><p>${faro}</p><p>${kite}</p></aside>`,
		both,
	),
	"two paragraphs in one box, the other's first": after(
		`<aside><h3>About the source</h3><p>${kite}</p><p>${faro}</p></aside>`,
		eachInItsLine,
	),
	"the site's own box first": after(
		box("Paper Example", own) + box("El Faro", faro),
	),
	"the site's own note first in the same box": after(
		`<aside><h3>About us</h3><p>${own}</p><h3>El Faro</h3><p>${faro}</p></aside>`,
	),
	"the site's own note first, under a heading on the source": after(
		`<aside><h3>About the source</h3><p>${own}</p><p>${faro}</p></aside>`,
	),
	"the site's own note behind it, under a heading on the source": after(
		`<aside><h3>About the source</h3><p>${faro}</p><p>${own}</p></aside>`,
	),
	"in quotation marks": after(box("El Faro", `“${faro}”`)),
	"in straight quotation marks": after(box("El Faro", `"${faro}"`)),
	"in guillemets": after(box("El Faro", `« ${faro} »`)),
	"in brackets, by itself": foot(`<p>[${faro}]</p>`),
	"in guillemets, by itself": foot(`<p>«${faro}»</p>`),
	"behind an asterisk, by itself": foot(`<p>* ${faro}</p>`),
	"in italics and quotation marks, by itself": foot(
		`<p><em>“${faro}”</em></p>`,
	),
	"in details": after(
		`<details><summary>El Faro</summary><p>${faro}</p></details>`,
	),
	"in details at the foot": foot(
		`<details><summary>About El Faro</summary>${faro}</details>`,
	),
	"in a definition list": after(`<dl><dt>El Faro</dt><dd>${faro}</dd></dl>`),
	"in a definition list of two": after(
		`<dl><dt>The Kite</dt><dd>${kite}</dd><dt>El Faro</dt><dd>${faro}</dd></dl>`,
	),
	"in the page's footer": inFooter(
		`<section><h4>El Faro</h4><p>${faro}</p></section>`,
	),
	"in the article's footer": after("").replace(
		"</div></article>",
		`</div><footer><p><strong>El Faro</strong></p><p>${faro}</p></footer></article>`,
	),
	"in a tooltip within the credit": foot(
		"",
		`First published in <span tabindex="0">El Faro<span role="tooltip"> ${faro}</span></span>.`,
	),
	"in a hidden tooltip that describes the credit": foot(
		"",
		`First published in <a href="https://elfaro.example/a" aria-describedby="t1">El Faro</a>.</p><div id="t1" role="tooltip" hidden>${faro}</div><p>`,
	),
	"in a link's title": foot(
		"",
		`First published in <a href="https://elfaro.example/a" title="${faro}">El Faro</a>.`,
	),
};

for (const [name, markup] of Object.entries(pages))
	test(`read: ${name}`, async ({ library }) => {
		const { outlet, states, text } = await read(library, markup);
		expect(outlet).toBe("El Faro");
		expect(states).toEqual({
			founded: "1887",
			frequency: "daily",
			owner: "Arango family",
		});
		expect(text, "it is shown with the source").not.toContain("Arango");
		expect(text, "the article stands whole").toContain(
			"lamp lit from the late",
		);
	});

/** None of them tells of El Faro. */
const others: Record<string, string> = {
	"the site's own note in its footer": inFooter(
		`<div><h4>Paper Example</h4><p>${own}</p></div>`,
	),
	"the site's own note, in a tooltip": foot(
		"",
		`First published in El Faro, for <span title="${own}">Paper Example</span>.`,
	),
	"the site's own note, under a heading on the source": after(
		`<aside><h3>About the source</h3><p>${own}</p></aside>`,
	),
	"the other outlet's note": after(box("The Kite", kite), both),
	"the other outlet's note, each credited in its line": after(
		box("The Kite", kite),
		eachInItsLine,
	),
	"somebody's words": after(
		box("El Faro", "“It was founded in 1999 by my uncle,” says the porter."),
	),
};

for (const [name, markup] of Object.entries(others))
	test(`nothing stated of the outlet: ${name}`, async ({ library }) => {
		expect((await read(library, markup)).states).toEqual({});
	});

test("a section of the article stays, with those beside it", async ({
	library,
}) => {
	const { states, text } = await read(
		library,
		foot(
			`<div><h3>The quay</h3><p>It was the council that paid for the new quay, and for the lamp at its end.</p><h3>El Faro</h3><p>${faro}</p></div>`,
		),
	);
	expect(states).toMatchObject({ founded: "1887" });
	expect(text).toContain("the lamp at its end");
	expect(text).toContain("Arango");
});

test("an outlet whose name joins two words is one", async ({ library }) => {
	const { outlet, states } = await read(
		library,
		after(
			box("Arts and Letters", "It was founded in 1989 in Boston."),
			"This article was first published in Arts and Letters.",
		),
	);
	expect(outlet).toBe("Arts and Letters");
	expect(states).toEqual({ founded: "1989" });
});
