/** Whole pages of our own that tell, or seem to tell, that the article is another's, and what must be read of them. */
import type { Page } from "@playwright/test";
import type { Original, Relation } from "../../src/core/model";
import { expect, readMarkup } from "./library";

/** Where the words stand, and what they must be taken for. */
export interface CreditedPage {
	name: string;
	/** BCP 47 of the page; English when absent. */
	lang?: string;
	url?: string;
	/** In the head element, above the text, below it, and after the article. */
	meta?: string;
	head?: string;
	text?: string;
	foot?: string;
	after?: string;
	relation: Relation;
	original?: Partial<Original>;
	authors?: string[];
}

const prose: Record<string, string[]> = {
	en: [
		"The ferry to the outer islands left the harbour at noon on Thursday with twice as many passengers as on other days, most of them with shopping for a week.",
		"The company had announced on Wednesday that the boat would lie in dock until April, because the propeller shaft has to be replaced and the spare part comes from abroad.",
		"Until then a smaller boat sails on Mondays and Fridays, when the wind allows it, and the post comes with the fishermen, as it did in the time of their grandfathers.",
		"The mayor of the largest island said that nobody would go hungry, but that he would not like to be the one who has to explain this to the brewery.",
	],
	de: [
		"Die Fähre zu den äußeren Inseln hat den Hafen am Donnerstag um zwölf Uhr mit doppelt so vielen Menschen verlassen wie an anderen Tagen, die meisten mit Einkäufen für eine Woche.",
		"Die Reederei hatte am Mittwoch angekündigt, dass das Schiff bis April im Dock liegen werde, weil die Welle der Schraube ersetzt werden muss und das Ersatzteil aus dem Ausland kommt.",
		"Bis dahin fährt montags und freitags ein kleineres Boot, wenn der Wind es zulässt, und die Post kommt mit den Fischern, wie zu der Zeit ihrer Großväter.",
		"Der Bürgermeister der größten Insel sagte, niemand werde hungern müssen, aber er wolle nicht der sein, der das der Brauerei erklären muss.",
	],
	fr: [
		"Le ferry pour les îles du large a quitté le port jeudi à midi avec deux fois plus de passagers que les autres jours, la plupart avec des courses pour une semaine.",
		"La compagnie avait annoncé mercredi que le bateau resterait en cale sèche jusqu’en avril, parce que l’arbre de l’hélice doit être remplacé et que la pièce vient de l’étranger.",
		"D’ici là, un bateau plus petit navigue le lundi et le vendredi, quand le vent le permet, et le courrier arrive avec les pêcheurs, comme au temps de leurs grands-pères.",
		"Le maire de la plus grande île a dit que personne n’aurait faim, mais qu’il ne voudrait pas être celui qui doit l’expliquer à la brasserie.",
	],
};

const pageOf = ({
	lang = "en",
	meta = "",
	head = "",
	text = "",
	foot = "",
	after = "",
}: CreditedPage) => {
	const [first, second, ...rest] = (prose[lang] ?? []).map(
		(one) => `<p>${one}</p>`,
	);
	return `<!DOCTYPE html><html lang="${lang}"><head><title>Ferry leaves | The Courier</title><meta property="og:site_name" content="The Courier">${meta}</head><body>
<header class="site-header"><a href="/">The Courier</a><nav><ul><li><a href="/world/">World</a></li><li><a href="/culture/">Culture</a></li></ul></nav></header>
<main><article><h1>Ferry leaves</h1>${head}<div class="article-body">${first}${second}${text}${rest.join("")}</div>${foot}</article>${after}</main>
<footer class="site-footer"><p>© The Courier. All rights reserved.</p></footer></body></html>`;
};

/** The title of a page's test: the relation, and what tells it. */
export const titleOf = ({ relation, name }: CreditedPage) =>
	`${relation ?? "nothing"}: ${name}`;

/** Reads the page and holds the reading to what is expected of it. */
export async function expectRelation(
	library: Page,
	one: CreditedPage,
): Promise<void> {
	const { reading } = await readMarkup(
		library,
		pageOf(one),
		one.url ?? "https://thecourier.example/islands/ferry",
	);
	expect(reading.kind).toBe("article");
	expect(
		{ relation: reading.relation, evidence: reading.evidence },
		"what the evidence says",
	).toMatchObject({ relation: one.relation });
	expect(reading.translated).toBe(
		one.relation !== null && one.relation !== "republication",
	);
	if (one.authors) expect(reading.article?.authors).toEqual(one.authors);
	if (one.original) expect(reading.original).toMatchObject(one.original);
}
