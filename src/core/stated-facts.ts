import type { Words } from "./compile-wording";
import { toldWords } from "./told-words";

/** One fact about an outlet as a sentence states it. */
export interface StatedFact {
	/** The pattern's group: founded, owner, ownerSince, meaning, frequency, frequencyWas. */
	property: string;
	value: string;
	/** The sentence. */
	said: string;
}

/**
 * Reads what a note about an outlet states. The first statement of a property counts: notes open with the title
 * itself and come to sister titles and Sunday editions later.
 */
export function statedFacts(text: string, words: Words): StatedFact[] {
	const facts: StatedFact[] = [];
	for (const said of text.split(/(?<=[.!?])\s+(?=\p{Lu})/u))
		for (const pattern of toldWords(words).facts)
			for (const [property, value] of Object.entries(
				pattern.exec(said)?.groups ?? {},
			))
				if (value && !facts.some((fact) => fact.property === property))
					facts.push({ property, value: value.trim(), said });
	return facts;
}

/** The outlet's name where a note opens with it: 'Kommersant ("The Businessman") was founded …'. */
export function nameInNote(text: string): string | undefined {
	const found =
		/^(?:The |L[ae] |Le )?(?<name>\p{Lu}[\p{L}\d'’.-]*(?: (?:(?:de|del|della|der|die|das|of|the|du|d’|la|le) ){0,2}\p{Lu}[\p{L}\d'’.-]*){0,4})(?= \(|,| (?:is|was|has|are|were)\b)/u.exec(
			text,
		);
	return found?.groups?.["name"];
}
