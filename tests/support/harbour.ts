/** An article of our own on a harbour, for pages that try what stands beside its text. */
export const harbour = {
	title: "The harbour",
	address: "https://thecourier.example/2026/03/harbour",
	said: [
		"The harbour of the old town has been closed to all ships since Monday, as the council announced in the morning.",
		"Nobody on the quay could say how long the work on the broken lock would take, or who was going to pay for it.",
		"“We have waited for eleven years,” said the keeper of the lighthouse, who watches the gate from her kitchen window.",
		"The engineers came by the evening train, with two wagons of timber, a diver, and a map that was older than the lock.",
		"By Thursday the water had fallen by a hand's breadth, and the first boats lay on their sides in the mud of the basin.",
		"On Friday the council met again, and the fishermen stood in the square until the lamps were lit, and sang.",
	],
	/** A sentence of another story. */
	other:
		"A bakery in the upper town has begun to sell bread by weight again, and the queue reaches to the bridge every day.",
};

export const paragraphs = (texts: readonly string[]): string =>
	texts.map((text) => `<p>${text}</p>`).join("");

/** A page with this in its body's middle. */
export const harbourPage = (
	body: string,
	head = '<meta property="og:type" content="article">',
	language = "en",
): string =>
	`<!doctype html><html lang="${language}"><head><title>${harbour.title} - The Courier</title>${head}</head><body><header><a href="/">The Courier</a></header>${body}<footer>© The Courier</footer></body></html>`;

/** The frames in which houses set headline and text. */
export const frames: Record<string, (inside: string) => string> = {
	article: (inside) =>
		harbourPage(
			`<main><article><h1>${harbour.title}</h1>${inside}</article></main>`,
		),
	main: (inside) =>
		harbourPage(`<main><h1>${harbour.title}</h1>${inside}</main>`),
	div: (inside) =>
		harbourPage(
			`<div class="page"><div class="story"><h1>${harbour.title}</h1>${inside}</div></div>`,
		),
};
