/** The outlet where no credit names it: a logo, a kicker, a byline; and what only looks like one. */
import { expect, readMarkup, test } from "../support/library";

const prose = [
	"The lock of the old harbour has been broken since Monday, and nobody could say who was going to pay for it.",
	"The keeper of the lighthouse has waited for eleven years, she says, and watches the gate from her kitchen window.",
	"The engineers came by the evening train, with two wagons of timber, a diver, and a map older than the lock.",
	"By Thursday the water had fallen by a hand's breadth, and the first boats lay on their sides in the basin.",
]
	.map((one) => `<p>${one}</p>`)
	.join("");

interface Places {
	above?: string;
	below?: string;
	foot?: string;
	credit?: string;
	url?: string;
}
const page = ({
	above = "",
	below = "",
	foot = "",
	credit = "<p>Translated by Ada Lovelace</p>",
}: Places) =>
	`<!doctype html><html lang="en"><head><title>The broken lock - The Quay</title><meta property="og:site_name" content="The Quay"><meta property="og:type" content="article"></head><body><header><a href="/"><img src="/l.svg" alt="The Quay"></a><nav><a href="/world">World</a></nav></header><main><article>${above}<h1>The broken lock of Odde</h1>${below}<div class="text">${prose}${foot}${credit}</div></article></main></body></html>`;
const read = async (
	library: Parameters<typeof readMarkup>[0],
	{ url = "https://thequay.example/lock", ...places }: Places,
) => {
	const { reading } = await readMarkup(library, page(places), url);
	const { outlet, url: address } = reading.original ?? {};
	expect(reading.named).toBeUndefined();
	return {
		relation: reading.relation,
		...(outlet ? { outlet } : {}),
		...(address ? { address } : {}),
	};
};

const linked = '<a href="https://www.zeit.de/2023/x">';
const told: Record<string, Places & { outlet: string; address?: string }> = {
	"a linked logo above the text": {
		below: `<p class="origin">${linked}<img src="/z.svg" alt="Die Zeit"></a></p>`,
		outlet: "Die Zeit",
		address: "https://www.zeit.de/2023/x",
	},
	"a linked logo at the credit": {
		foot: `<p>${linked}<img src="/z.svg" alt="Die Zeit"></a></p>`,
		outlet: "Die Zeit",
		address: "https://www.zeit.de/2023/x",
	},
	"a linked logo of a house without a record": {
		below:
			'<p><a href="https://harbourtimes.example/1"><img src="/h.svg" alt="Harbour Times logo"></a></p>',
		outlet: "Harbour Times",
		address: "https://harbourtimes.example/1",
	},
	"a linked name above the text": {
		below: `<div>${linked}Die Zeit</a></div>`,
		outlet: "Die Zeit",
		address: "https://www.zeit.de/2023/x",
	},
	"a logo without a link": {
		above: '<div><img src="/z.svg" alt="Logo: Die Zeit"></div>',
		outlet: "Die Zeit",
	},
	"a logo in the box on the source": {
		foot: '<section><h3>About this article</h3><img src="/z.svg" alt="Die Zeit"><p>It was written for readers of the weekly, who have known the harbour for many years.</p></section>',
		outlet: "Die Zeit",
	},
	"a kicker in capitals": {
		above: '<p class="kicker">LA STAMPA</p>',
		outlet: "La Stampa",
	},
	"a kicker of two words": {
		above: '<p><a href="/from/sz">Süddeutsche Zeitung</a></p>',
		outlet: "Süddeutsche Zeitung",
	},
	"a byline with a comma": {
		below: '<p class="by">Ida Kron, Die Zeit</p>',
		outlet: "Die Zeit",
	},
	"a byline with a stroke": {
		below: "<p>Ida Kron | La Stampa</p>",
		outlet: "La Stampa",
	},
	"a byline with a dash": {
		below: "<p>By Ida Kron – Le Monde</p>",
		outlet: "Le Monde",
	},
	"a byline in brackets, and the country": {
		below: "<p>Ida Kron (Süddeutsche Zeitung, Germany)</p>",
		outlet: "Süddeutsche Zeitung",
	},
	"a byline of a house that is known to translate": {
		below: "<p>Ida Kron | La Stampa</p>",
		credit: "",
		url: "https://voxeurop.eu/en/lock/",
		outlet: "La Stampa",
	},
};
for (const [name, { outlet, address, ...places }] of Object.entries(told))
	test(`the outlet is told by ${name}`, async ({ library }) => {
		expect(await read(library, places)).toEqual({
			relation: "translation",
			outlet,
			...(address ? { address } : {}),
		});
	});

const untold: Record<string, Places> = {
	"a section in capitals": { above: "<p>POLITICS</p>" },
	"a section that is called like a weekly": { above: "<p>FOCUS</p>" },
	"a part of an outlet's name": { above: "<p>MUNDO</p>" },
	"the site itself": { above: "<p>THE QUAY</p>" },
	"an outlet of the page's own language": {
		above: "<p>THE GUARDIAN</p>",
	},
	"a town in the byline": { below: "<p>Ida Kron, Lemvik</p>" },
	"a sentence that names an outlet": {
		below: "<p>Nobody asked the river, as La Stampa, Le Monde wrote.</p>",
	},
	"the logo of a licence": {
		foot: '<p><a href="https://creativecommons.org/licenses/by/4.0/"><img src="/cc.svg" alt="Creative Commons"></a></p>',
	},
	"the icon of a network": {
		below:
			'<p><a href="https://www.facebook.com/thequay"><img src="/f.svg" alt="Facebook"></a></p>',
	},
	"two logos": {
		foot: `<p>${linked}<img src="/z.svg" alt="Zeit"></a></p><p><a href="https://harbourtimes.example/1"><img src="/h.svg" alt="Harbour Times"></a></p>`,
	},
	"the words of a picture": {
		below:
			'<figure><img src="/p.jpg" alt="Die Zeit"><figcaption>A newsagent in Odde.</figcaption></figure>',
	},
};
for (const [name, places] of Object.entries(untold))
	test(`no outlet is told by ${name}`, async ({ library }) => {
		expect(await read(library, places)).toEqual({ relation: "translation" });
	});

for (const [name, places] of Object.entries({
	"a kicker": { above: "<p>LA STAMPA</p>" },
	"a byline": { below: "<p>Ida Kron, Die Zeit</p>" },
	"a logo": { below: `<p>${linked}<img src="/z.svg" alt="Die Zeit"></a></p>` },
}))
	test(`where nobody is known to translate, ${name} tells nothing`, async ({
		library,
	}) => {
		expect(await read(library, { ...places, credit: "" })).toEqual({
			relation: null,
		});
	});
