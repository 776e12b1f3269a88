/** Comments under an article are one notice as a whole, by the box's name or by the heading of a box without one. */
import { expect, readMarkup, test } from "../support/library";

const text = [
	"The lock of the old harbour has been broken since Monday, and nobody could say who was going to pay for it.",
	"The keeper of the lighthouse has waited for eleven years, she says, and watches the gate from her kitchen window.",
	"The engineers came by the evening train, with two wagons of timber, a diver, and a map older than the lock.",
	"By Thursday the water had fallen by a hand's breadth, and the first boats lay on their sides in the basin.",
];
const comments = [1971, 1972, 1973]
	.map(
		(year) =>
			`<div class="c"><b>reader${year}</b><p>I passed the lock in ${year} with my late father and a crate of onions, and the keeper told us that it would be mended by the spring, as we all know.</p></div>`,
	)
	.join("");

const boxes: Record<string, string> = {
	"named for them": `<section id="comments" class="x2"><h3>12 responses</h3>${comments}</section>`,
	"headed by a label": `<div class="x1"><div><h3>Join the conversation</h3></div>${comments}</div>`,
};

for (const [name, box] of Object.entries(boxes))
	test(`comments in a box ${name} are one notice`, async ({ library }) => {
		const { reading } = await readMarkup(
			library,
			`<!doctype html><html lang="en"><head><title>The broken lock - The Courier</title><meta property="og:type" content="article"></head><body><main><article><h1>The broken lock</h1><div class="text">${text.map((one) => `<p>${one}</p>`).join("")}</div></article>${box}</main></body></html>`,
			"https://thecourier.example/2026/03/lock",
		);
		expect(reading.notices.map(({ kind, at }) => [kind, at])).toEqual([
			[
				"comments",
				expect.stringMatching(/> (?:section|div):nth-child\(2\)$|#comments$/),
			],
		]);
	});

test("an article in a box named for comments stays", async ({ library }) => {
	const { reading } = await readMarkup(
		library,
		`<!doctype html><html lang="en"><head><title>The broken lock - The Courier</title><meta property="og:type" content="article"></head><body><main class="comment comments-open"><h1>The broken lock</h1><div class="comment">${text.map((one) => `<p class="comment">${one}</p>`).join("")}</div></main></body></html>`,
		"https://thecourier.example/2026/03/lock",
	);
	expect(reading.notices).toEqual([]);
});
