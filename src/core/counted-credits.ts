import type { Credit } from "./credits";
import { hostOf } from "./host";
import type { Evidence } from "./model";
import { nameFits, sameHouse } from "./name-fits";
import { normalName } from "./normal-name";
import { type Asked, baseOfTag, isTranslation, sourceAt } from "./relation";

/** Whether an address is another house's than the page's. */
export const isAbroad = (address: string, url: string): boolean =>
	!hostOf(url) || !sameHouse(hostOf(address), hostOf(url));

/** Why a sentence that names an original does not count; undefined when it does. */
function objection(
	credit: Credit,
	{ language, url, publisher }: Asked,
): string | undefined {
	const { relation, outlet, translator, url: address } = credit;
	if (credit.denied) return "sentence that only looks like a credit";
	if (relation === "machine") return undefined;
	if (credit.language && baseOfTag(credit.language) === baseOfTag(language))
		return "credit names the page's own language";
	const other = relation === "republication" && !translator;
	if (
		other &&
		outlet &&
		!credit.language &&
		(normalName(outlet) === normalName(publisher) ||
			nameFits(outlet, hostOf(url)))
	)
		return "credit names the page's own house";
	if (
		address &&
		!isAbroad(address, url) &&
		((other && !outlet) || (credit.leads && relation !== "edition"))
	)
		return "credit leads to the page's own house";
	return undefined;
}

/** Whether a credit says nothing yet but what may be the outlet's name. */
const isOpen = (one: Credit): boolean =>
	one.maybe !== undefined &&
	!(one.outlet ?? one.title ?? one.language ?? one.translator ?? one.url);

/** The credits that count, and for each sentence why it does or does not; and those that may name the outlet. */
export function countedCredits(asked: Asked): {
	credits: Credit[];
	evidence: Evidence[];
	maybe: Credit[];
} {
	const evidence: Evidence[] = [];
	const maybe: Credit[] = [];
	const credits = asked.credited.filter((credit) => {
		const because = objection(credit, asked);
		if (credit.maybe && !because) maybe.push(credit);
		if (isOpen(credit)) return false;
		const { said } = credit;
		const clue = because ?? "credit line";
		if (!evidence.some((one) => one.clue === clue && one.said === said))
			evidence.push({
				clue,
				speaks: because ? "against" : "for",
				...sourceAt(credit.line, said),
			});
		return !because;
	});
	return credits.some((one) => !one.beside && isTranslation(one))
		? { credits, evidence, maybe }
		: {
				credits: credits.filter(({ beside }) => !beside),
				evidence,
				maybe: maybe.filter(({ beside }) => !beside),
			};
}
