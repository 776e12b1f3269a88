/** Letters that stand for others where a name is typed on another keyboard, set in capitals, or written for a web address. */
const letters: Record<string, string> = {
	ß: "ss",
	ı: "i",
	ø: "o",
	ł: "l",
	đ: "d",
	ð: "d",
	þ: "th",
	æ: "ae",
	œ: "oe",
	ς: "σ",
	// Persian and Urdu keyboards, and the letters that Arabic writes without care at a word's end.
	ک: "ك",
	ی: "ي",
	ى: "ي",
	ہ: "ه",
	ة: "ه",
	ـ: "",
};

/**
 * Leading articles of the languages that the records are in (de, en, es, pt, fr, it, ca, nl, sv, da, no, hu, el, fil), and those that Greek and Arabic titles keep in Latin letters ("Ta Nea", "El Watan", "Al-Ahram").
 */
const articles = new Set(
	"the der die das den dem le la les l el los las lo il i gli o a os as els de het t det en et az ο η το οι τα τη τις τους to ta oi al an ang".split(
		" ",
	),
);

/** "LA Times", "L.A. Times": initials before small letters are no article, as they may be in "LA STAMPA". */
const initials = /^\P{L}*(?:\p{Lu}{2}|\p{Lu}\.\p{Lu}\.) (?=.*\p{Ll})/u;

/** A name in the two forms in which it is compared. */
export interface NameKeys {
	/** Without case, accents, quotes and punctuation; '' when nothing is left. */
	full: string;
	/** The same without a leading article; equal to `full` where there is none. */
	bare: string;
}

/** A name without regard to case, accents, quotes, punctuation and the hard sign that old Russian words end with. */
function plain(name: string): string {
	return name
		.normalize("NFKD")
		.replace(/\p{M}+/gu, "")
		.toLowerCase()
		.replace(/[ßıøłđðþæœςکیىہةـ]/gu, (letter) => letters[letter] ?? letter)
		.replace(/['’‘ʼ`´"“”«»‹›„‚״׳ʹʺ]/gu, "")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.replace(/ъ(?= |$)/gu, "")
		.trim();
}

/** The forms in which a name is compared with others. */
export function nameKeys(name: string): NameKeys {
	const full = plain(name);
	const clipped = /^\s*['"“«„‘]*(?:[lL]|['’]t)['’]\s*(?=\p{L}{2})/u.exec(name);
	if (clipped) return { full, bare: plain(name.slice(clipped[0].length)) };
	if (initials.test(name)) return { full, bare: full };
	const [first = "", ...rest] = full.split(" ");
	if (rest.length && articles.has(first)) return { full, bare: rest.join(" ") };
	const arabic = /^ال(?=\p{L}{3})/u.exec(full);
	return { full, bare: arabic ? full.slice(arabic[0].length) : full };
}

/** The forms of a record's name: as written, and with "ae", "oe", "ue" for umlauts, as wires and addresses spell them. */
export function formsOf(name: string): NameKeys[] {
	const spelled = name
		.normalize("NFC")
		.replace(/[äöüÄÖÜ]/g, (vowel) => `${vowel}e`);
	return (spelled === name ? [name] : [name, spelled]).map(nameKeys);
}
