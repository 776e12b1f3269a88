/** Languages that the press is translated from and into. */
const codes =
	"af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ku ky lo lt lv mk ml mn mr ms my nb ne nl no pa pl ps pt ro ru si sk sl so sq sr sv sw ta te tg th tk tl tr uk ur uz vi zh".split(
		" ",
	);

const byLanguage = new Map<string, Map<string, string>>();

/**
 * BCP 47 code of a language named in words.
 *
 * @param name e.g. "Russian"
 * @param inLanguage BCP 47 of the words themselves, e.g. "en"
 */
export function languageCode(
	name: string,
	inLanguage: string,
): string | undefined {
	let names = byLanguage.get(inLanguage);
	if (!names) {
		names = new Map();
		const display = new Intl.DisplayNames([inLanguage], { type: "language" });
		for (const code of codes)
			names.set((display.of(code) ?? code).toLowerCase(), code);
		byLanguage.set(inLanguage, names);
	}
	return names.get(name.toLowerCase());
}
