import type { Words } from "./compile-wording";
import { creditsIn, type Said } from "./credits";
import { toldWords } from "./told-words";

/** Auxiliary verbs that may open the second clause: "and has been translated by …". In words. */
const auxiliaries = 2;

/** So much may follow: "with permission". What goes on for longer tells a story. In characters. */
const longestRest = 20;

/**
 * Credits whose sentence goes on, behind an "and", with another: "Published in Die Welt and translated from German by
 * Jane Doe". Only a sentence that names the outlet is asked, since much else is translated after an "and".
 */
export const joinedCredits = (credits: Said[], words: Words): Said[] =>
	credits.map((credit) => {
		if (!(credit.outlet ?? credit.maybe) || credit.translator || credit.denied)
			return credit;
		const { and } = toldWords(words).byline;
		for (const match of credit.said.matchAll(new RegExp(and, "giu"))) {
			let clause = credit.said.slice(match.index + match[0].length);
			for (let left = auxiliaries; left >= 0; left--) {
				const [second] = creditsIn(clause, words);
				if (
					second &&
					!second.denied &&
					(second.translator || second.language) &&
					clause.length - second.matched < longestRest
				)
					return {
						...credit,
						relation: second.relation,
						leads: false,
						language: credit.language ?? second.language,
						translator: second.translator,
						editor: credit.editor ?? second.editor,
						matched: credit.said.length - clause.length + second.matched,
					};
				clause = clause.replace(/^\S+\s+/u, "");
			}
		}
		return credit;
	});
