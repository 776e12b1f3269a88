import type { Words } from "./compile-wording";
import { sentences } from "./credits";
import { attr, fold } from "./dom";
import { nameFits } from "./name-fits";
import { trimmed } from "./names-in";
import type { Line, Survey } from "./survey";
import { toldWords } from "./told-words";

/** A name, the words and the line that give it. */
export interface NamedAt {
	name: string;
	said: string;
	line: Line;
}

const named =
	/[\p{Lu}\d][\p{L}\d'’.&-]*(?: (?:(?:d[aeiou]s?|du|der|die|das|of|the|and|et|&|y|e) )*[\p{Lu}\d][\p{L}\d'’.&-]*){0,4}/gu;
/** "media" alone is mostly said of pictures, or of all of a page's head. */
const sourceWords =
	/(?:^|[\s_-])(?:source|outlet|publi(?:cation|sher)|medium|media[_-]?(?:name|logo|outlet)|origin|partner)(?:[\s_-]|$)/;

/**
 * The name, among lines near the text, of the house whose host is known: a kicker ("LA STAMPA"), a byline, a logo's
 * words, or running text in the lead ("in German daily Die Welt").
 */
export function nameOfHost(host: string, lines: Line[]): NamedAt | undefined {
	for (const line of lines) {
		for (const said of sentences(line.text))
			for (const name of [
				said,
				...(said.match(named) ?? []).flatMap(withoutFirst),
			].map(trimmed))
				if (name.length > 2 && !/^\w+\.\w+/.test(name) && nameFits(name, host))
					return { name, said, line };
	}
	return undefined;
}

/** The same from the words of a picture, such as the outlet's logo. */
export function logoOfHost(
	host: string,
	{ images }: Survey,
): string | undefined {
	for (const { element } of images) {
		const name = fold(attr(element, "alt"));
		if (name.length > 2 && nameFits(name, host)) return name;
	}
	return undefined;
}

/** "Berlin Die Welt" may be a place and the name: also without its first words. */
const withoutFirst = (name: string): string[] => {
	const words = name.split(" ");
	return words.map((_, at) => words.slice(at).join(" "));
};

/** The outlet that stands by itself beside a credit, in an element whose marks say that it names the source. */
export function nameBeside(
	credit: Line,
	lines: Line[],
	words: Words,
): NamedAt | undefined {
	const { sourceLabels, noteHeads } = toldWords(words);
	for (const line of lines)
		if (
			line !== credit &&
			!sourceLabels.test(line.text) &&
			!noteHeads.test(line.text) &&
			Math.abs(line.index - credit.index) < 3 &&
			line.text.length < 50 &&
			/^[\p{Lu}\p{Lo}\d][^.:!?]+$/u.test(line.text) &&
			(sourceWords.test(line.block.clue) ||
				sourceWords.test(line.block.parent?.clue ?? ""))
		)
			return { name: line.text, said: line.text, line };
	return undefined;
}

/** The house's name without the words for one edition: "Courier auf Deutsch" at courier.example → "Courier". */
export function houseName(publisher: string, host: string): string {
	const words = publisher.split(/\s+|\.(?=[a-z]{2,3}$)/i);
	for (let count = 1; count <= words.length; count++) {
		const name = words.slice(0, count).join(" ");
		if (nameFits(name, host)) return name;
	}
	return publisher;
}
