/** Languages that the press is translated from and into. */
const codes =
	"af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ku ky lo lt lv mk ml mn mr ms my nb ne nl no pa pl ps pt ro ru si sk sl so sq sr sv sw ta te tg th tk tl tr uk ur uz vi zh".split(
		" ",
	);

/** Names of languages by the language that they are written in. */
const known = new Map<string, Map<string, string>>();

/** Lower case without accents and articles that lean on the word: "Dall’Inglese" → "inglese". */
const plain = (name: string, inLanguage: string): string =>
	name
		.toLocaleLowerCase(inLanguage)
		.normalize("NFD")
		.replace(/\p{M}+/gu, "")
		.normalize("NFC")
		.replace(/^\p{L}{1,4}['’]/u, "")
		.trim();

function namesIn(language: string): Map<string, string> {
	const ready = known.get(language);
	if (ready) return ready;
	const names = new Map<string, string>();
	const display = new Intl.DisplayNames([language], { type: "language" });
	for (const code of codes)
		names.set(plain(display.of(code) ?? code, language), code);
	known.set(language, names);
	return names;
}

/** How many letters two words begin with alike. */
function shared(one: string, other: string): number {
	let at = 0;
	while (at < one.length && one[at] === other[at]) at++;
	return at;
}

/**
 * BCP 47 code of a language named in words, as they are inflected: endings differ, so the name that begins alike the
 * longest is meant ("Englischen" is "Englisch", "angielskiego" is "angielski"). It must share its whole self, or four
 * letters and most of itself, and no more than six letters may follow: the longest endings of case and article. English
 * inflects none: there "Politiken" only begins like "Polish".
 *
 * @param spoken e.g. "Russian", "englannin kielestä"
 * @param inLanguage BCP 47 of the words themselves, e.g. "en"
 * @param stems what words begin with where grammar changes more than the ending, e.g. "niemieck": "de"
 */
export function languageCode(
	spoken: string,
	inLanguage: string,
	stems: Record<string, string> = {},
): string | undefined {
	const names = namesIn(inLanguage);
	const whole = plain(spoken, inLanguage);
	const own = Object.entries(stems).map(
		([stem, code]) => [plain(stem, inLanguage), code] as const,
	);
	for (const word of [whole, ...whole.split(/[\s-]+/u).reverse()]) {
		const exact = names.get(word);
		if (exact) return exact;
		let best: string | undefined;
		let length = 0;
		for (const [stem, code] of own)
			if (word.startsWith(stem) && stem.length > length) {
				best = code;
				length = stem.length;
			}
		for (const [name, code] of names) {
			const alike = shared(name, word);
			if (
				alike > length &&
				inLanguage !== "en" &&
				word.length - alike <= 6 &&
				(alike === name.length
					? alike > 1
					: alike > 3 && alike >= name.length * 0.6)
			) {
				best = code;
				length = alike;
			}
		}
		if (best) return best;
	}
	return undefined;
}
