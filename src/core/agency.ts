import type { Line } from "./survey";

/** News agencies as they sign; the short ones are words elsewhere, so they count only where a signature stands. */
const names =
	"AFP|AP|Associated Press|The Associated Press|Reuters|REUTERS|dpa(?:-AFX)?|DPA|APA|SDA|Keystone-SDA|epd|KNA|SID|EFE|ANSA|Ansa|Adnkronos|Lusa|LUSA|Belga|BELGA|ANP|PAP|ČTK|TT|NTB|STT|Ritzau|TASS|ТАСС|RIA|РИА Новости|Интерфакс|Interfax|Укрінформ|Xinhua|新华社|中新社|Kyodo|共同通信|共同|時事通信|時事|Jiji|Yonhap|연합뉴스|Anadolu|AA|İHA|DHA|UPI|Bloomberg|PTI|ANI|IANS|TTXVN|MTI|Agerpres|Hina|HINA|Tanjug|СТАНА|أ ف ب|رويترز|وام|واس|ایسنا|ایرنا";

const isAgency = new RegExp(`^(?:${names})$`, "iu");

/** Whether a name in a byline is an agency's. */
export const isAgencyName = (name: string): boolean => isAgency.test(name);

/** "dpa/lnw", "AFP, Reuters": further agencies and desks' signs. */
const further = `(?:[ ,/&+-]{1,3}(?:(?:${names})|\\p{Ll}{2,4}))*`;
const signed = `(?<agency>(?:${names})${further})`;

/** The words before an agency that stands for itself: "Quelle: dpa", "© AFP", "mit Material von Reuters". */
const alone = new RegExp(
	`^\\W{0,3}(?:\\p{L}{3,12} ?: ?|© ?(?:\\d{4} )?|(?:[Ww]ith|[Mm]it|[Aa]vec|[Cc]on|[Cc]om|[Mm]et|[Mm]ed|z) (?:\\p{L}+ ){0,3})?${signed}[)\\]\\s.]{0,3}$`,
	"u",
);
const opening = new RegExp(
	`^(?:\\p{Lu}[\\p{L} .,'’/-]{1,40} ?)?\\(${signed}\\) ?[-–—:]`,
	"u",
);
const ending = new RegExp(`[.!?”»"’] ?\\(${signed}\\)\\.?$`, "u");

const longest = 60;
/** Lines of the text at its end that may be a signature. */
const last = 2;

/**
 * The agency that the text is signed with: at the opening of its first line ("PARIS (AFP) –"), at the end of its last
 * ones ("… said. (dpa)"), or in a short line of its own at head or foot.
 *
 * @param text the lines of the text
 * @param near lines at the article's head and foot
 */
export function agencyIn(
	text: Line[],
	near: Line[],
): { agency: string; said: string; line: Line } | undefined {
	const find = (line: Line | undefined, form: RegExp) => {
		const match = line && form.exec(line.text);
		const agency = match?.groups?.["agency"];
		return line && agency ? { agency, said: match[0].trim(), line } : undefined;
	};
	const first = find(text[0], opening);
	if (first) return first;
	for (const line of text.slice(-last).reverse()) {
		const found = find(line, ending);
		if (found) return found;
	}
	for (const line of near)
		if (line.text.length <= longest) {
			const found = find(line, alone);
			if (found) return found;
		}
	return undefined;
}
