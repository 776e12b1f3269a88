import type { Words } from "./compile-wording";
import { isAbroad } from "./counted-credits";
import type { CreditPlace } from "./credit-places";
import type { Credit } from "./credits";
import { isDeep } from "./linked-credits";
import type { Part } from "./said-parts";
import type { Block } from "./survey";
import { toldWords } from "./told-words";

/** A note on the text; what is longer is the text. In characters. */
const longest = 300;
/** What may stand around a link that is all of its line. */
const around = /[\s()[\]（）【】«»<>→›👉:：.。]+/gu;

/**
 * The link whose words call what it leads to the original, and leads to another house: "Texte original". Alone in its
 * line it credits by itself; amid a sentence only beside a credit that says that the text is translated, since
 * letters and pictures have originals too.
 */
export function originalLink(
	places: CreditPlace[],
	words: Words,
	url: string,
	partsIn: (block: Block) => readonly Part[],
): Credit | undefined {
	const labels = toldWords(words).originalLabels;
	for (const { line, amid } of places) {
		if (amid || !line.linkChars || line.text.length > longest) continue;
		for (const { text, links } of partsIn(line.block))
			for (const { href, label } of links) {
				if (
					!label ||
					!labels.test(label) ||
					!isDeep(href) ||
					!isAbroad(href, url)
				)
					continue;
				const alone = text.replace(around, "") === label.replace(around, "");
				return {
					said: text,
					relation: "translation",
					leads: true,
					linked: true,
					...(alone ? {} : { beside: true as const }),
					matched: label.length,
					line,
					whole: alone,
					url: href,
				};
			}
	}
	return undefined;
}
