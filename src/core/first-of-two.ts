import type { Credit } from "./credits";
import { normalName } from "./normal-name";
import type { Line } from "./survey";

const joined =
	/^(?<first>\p{Lu}.+?),? (?:and|et|und|sowie|y|ed?|и) (?<second>\p{Lu}.+)$/u;
const withArticle = /^(?:The|L[ae]s?|El|Los|Il|Lo|D(?:er|ie|as)|Het) \p{Lu}/u;

/**
 * A credit to two outlets, as one to the first: "El Faro and The Kite". Names hold such words too ("Arts and Letters"),
 * so each half must be told to be a name of its own: by its article, or by a line of the page that says no more.
 */
export function firstOfTwo(credit: Credit, lines: readonly Line[]): Credit {
	const { first, second } = joined.exec(credit.outlet ?? "")?.groups ?? {};
	if (!first || !second) return credit;
	const isName = (half: string): boolean => {
		if (withArticle.test(half)) return true;
		const name = normalName(half);
		return lines.some(
			({ text }) => text.length < 60 && normalName(text) === name,
		);
	};
	return isName(first) && isName(second)
		? { ...credit, outlet: first }
		: credit;
}
