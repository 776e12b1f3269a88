/** Letters of the scripts whose codes stand for several (ISO 15924). */
const several: Record<string, string> = {
	Hans: "Han",
	Hant: "Han",
	Jpan: "Han}\\p{sc=Hiragana}\\p{sc=Katakana",
	Kore: "Hangul}\\p{sc=Han",
};

/** Whether a title is mainly in the letters that a language is usually written in. One without letters is. */
function isWrittenAs(title: string, language: string): boolean {
	const letters = title.match(/\p{L}/gu) ?? [];
	try {
		const { script = "Latn" } = new Intl.Locale(language).maximize();
		const own = new RegExp(`[\\p{sc=${several[script] ?? script}}]`, "u");
		return letters.filter((one) => own.test(one)).length * 2 >= letters.length;
	} catch {
		return false;
	}
}

/** Small words of English, and of other languages in Latin letters that are none of English. */
const english = new Set(
	"the a an and or of to in on at by for from with is are was as it its how why what who not no his her their our your this that be has have will after into over".split(
		" ",
	),
);
const others = new Set(
	"le la les l un une des du de et ou dans pour sur avec qui que est au aux ne pas el los las del y en con por para una al il lo gli i della delle dei di che per nel non è der das und ist ein eine nicht für auf mit von dem den im zu wie het een van voor met niet os um uma não em com da dos das nas se og det som av på till och att är w z na się nie jak dla v ve za si je ako kako bir ve için az és egy nem ja ei on cu din pe și".split(
		" ",
	),
);

/** Whether a title on an English page is in another language, by its small words: two that English lacks, and more than are its own. */
function isForeign(title: string): boolean {
	const words = title.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
	const foreign = words.filter((one) => others.has(one) && !english.has(one));
	const own = words.filter((one) => english.has(one));
	return foreign.length > 1 && foreign.length > own.length;
}

/**
 * The language of a title as citations need it, without the words of all languages: it need not be that of the text beneath: by its script, and on an English page by its small
 * words. The text's language, else the original's where the title is kept from it; undefined where it is neither's.
 *
 * @param text BCP 47, of the article
 * @param original BCP 47, of the original
 */
export function citedTitleLanguage(
	title: string,
	text: string | undefined,
	original: string | undefined,
): string | undefined {
	const fit = [text, original].filter(
		(one) => one !== undefined && isWrittenAs(title, one),
	);
	const [first] = fit;
	return first && isEnglish(first) && isForeign(title)
		? fit.find((one) => one && !isEnglish(one))
		: first;
}

/** Whether a language is English; not known is not. */
export const isEnglish = (language: string | undefined): boolean =>
	/^en\b/i.test(language ?? "");
