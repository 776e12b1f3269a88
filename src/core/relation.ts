import type { Words } from "./compile-wording";
import type { Credit, SourceBox } from "./credits";
import { cssPath } from "./css-path";
import { hostOf, registrable } from "./host";
import type { Evidence, Original, Relation } from "./model";
import { nameInNote } from "./stated-facts";

export interface Related {
	relation: Relation;
	original?: Original;
	evidence: Evidence[];
	/** The credit that names the original, for the claims. */
	credits: Credit[];
	/** The line of the source box that names the outlet. */
	noteName?: string;
}

const base = (tag: string | undefined): string =>
	(tag ?? "").toLowerCase().split("-")[0] ?? "";

/**
 * How the article relates to an earlier publication, from its credits: another language and another house make a
 * translation, the same house an edition, the same language a republication.
 */
export function relationOf({
	credited,
	box,
	language,
	url,
}: {
	credited: Credit[];
	box: SourceBox | undefined;
	language: string | undefined;
	url: string;
	words: Words;
}): Related {
	const evidence: Evidence[] = [];
	const own = registrable(hostOf(url));
	const usable = credited.filter((credit) => {
		if (credit.denied) {
			evidence.push({
				clue: "sentence that only looks like a credit",
				speaks: "against",
				said: credit.said,
				at: cssPath(credit.line.block.element),
			});
			return false;
		}
		const same =
			credit.language !== undefined && base(credit.language) === base(language);
		if (same)
			evidence.push({
				clue: "credit names the page's own language",
				speaks: "against",
				said: credit.said,
				at: cssPath(credit.line.block.element),
			});
		return !same;
	});
	for (const credit of usable)
		evidence.push({
			clue: "credit line",
			speaks: "for",
			said: credit.said,
			at: cssPath(credit.line.block.element),
		});
	if (box)
		evidence.push({
			clue: "source box",
			speaks: "for",
			said: box.lines[0]?.text,
			at: cssPath(box.block.element),
		});
	const noteName = box?.lines
		.map((line) => (line.text.length > 40 ? nameInNote(line.text) : undefined))
		.find(Boolean);
	if (!usable.length) return { relation: null, evidence, credits: [] };

	const first = <K extends keyof Credit>(key: K): Credit[K] | undefined =>
		usable.find((credit) => credit[key])?.[key];
	const spoken = first("language");
	const address = first("url");
	const outlet = noteName ?? first("outlet");
	const translator = first("translator");
	const says = (kind: Credit["relation"]) =>
		usable.some((credit) => credit.relation === kind);
	let relation: Relation = null;
	if (says("machine")) relation = "machine";
	else if (spoken || translator) relation = "translation";
	// "Read the original" names no other language: then it is the same text elsewhere.
	else if (address || outlet) relation = "republication";
	if (
		relation === "translation" &&
		address &&
		registrable(hostOf(address)) === own
	)
		relation = "edition";
	const original: Original = {
		...(outlet ? { outlet } : {}),
		...(address ? { url: address } : {}),
		...(spoken ? { language: spoken } : {}),
		...(translator ? { translators: [translator] } : {}),
	};
	return {
		relation,
		original: relation && Object.keys(original).length ? original : undefined,
		evidence,
		credits: usable,
		noteName,
	};
}
