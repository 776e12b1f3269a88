import { isArchive } from "./archived-address";
import { type CreditWords, pattern } from "./compile-wording";
import { countryNamed } from "./country-named";
import { languageCode } from "./language-code";
import { trimmed } from "./names-in";

/** An article that opens an outlet's name, where the pattern took it for one of its own words. */
const opening =
	/(?:^|[\s«“„"])((?:The|El|La|Le|Les|Los|Las|Il|Lo|Die|Der|Das|De|Het) |L['’])$/u;

/** "The bus that comes on Tuesdays": a title begins so. */
const articleOnly = /^(?:the|an?|el|las?|les?|los|il|lo|die|der|das|de|het)$/iu;

/** Names under which archives keep others' pages. */
const archive = /^(?:the )?(?:internet archive|wayback machine)$/iu;

/** "Spain's El País": English puts the country before the name. */
const owned = /^(?:the )?(\p{Lu}[\p{L}. -]*?)['’]s? (?=\p{L})/u;
/** "Foreign Policy's newsletter": the noun that the name owns. "Barron's magazine on 3 May" owns none. */
const owning =
	/^ (?!(?:(?:magazine|newspaper|weekly|daily|website)(?:[^ \p{L}]| (?=on|in|at|by|as|and|under)|$))|(?:on|in|at|by|as|and|or|with|under|for|from|is|was)\b)\p{Ll}/u;

const isCountry = (name: string): boolean =>
	countryNamed(name.toLowerCase(), ["en"]) !== undefined;
/** What the outlet is called before its name: "leading daily El País". */
const further = new RegExp(
	`^ (?:[\\p{Ll}-]+ ){1,3}(${pattern("{outlet}")})`,
	"u",
);

/** "Spain's El País" → "El País". Other words with "'s" belong to names: "Reader's Digest". */
const withoutCountry = (name: string): string => {
	const [before = "", country = ""] = owned.exec(name) ?? [];
	return isCountry(country) ? name.slice(before.length) : name;
};

/** Turkish sets the endings of cases behind names: "Die Zeit'te". */
const suffix = /['’]\p{Ll}{1,4}$/u;

/** A day behind it, which the next element gives. */
const dated = /[\s,]+\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?$/;

/** Endings of names of languages. In letters. */
const ending = 3;

/** "Originally published in Spanish": a language's name, whole or inflected, may look like an outlet's. */
function isLanguage(
	outlet: string,
	{ language, languages }: CreditWords,
): boolean {
	const code = !/\s/.test(outlet) && languageCode(outlet, language, languages);
	if (!code) return false;
	const name =
		new Intl.DisplayNames([language], { type: "language" }).of(code) ?? "";
	const word = outlet.toLowerCase();
	let alike = 0;
	while (alike < word.length && word[alike] === name.toLowerCase()[alike])
		alike++;
	// "Franceinfo" only begins like "français"; a stem of the language's own words counts as it is.
	return (
		word.length - alike <= ending ||
		Object.keys(languages ?? {}).some((stem) => word.startsWith(stem))
	);
}

/**
 * The outlet as a credit names it, from what its pattern took for the name: with its article ("Die Welt", where "Welt"
 * was found), without a country before it. undefined for what is a language or an archive.
 *
 * @param found what the pattern's group holds
 * @param matched what the whole pattern matched
 * @param said the sentence
 */
export function outletSaid(
	found: string,
	matched: string,
	said: string,
	words: CreditWords,
): string | undefined {
	let name = trimmed(found.replace(dated, ""));
	// The mark that opens ‘The Courier’ stood before the name.
	if (said[said.indexOf(found) - 1] === "‘") name = name.replace(/’$/u, "");
	if (words.language === "tr") name = name.replace(suffix, "");
	if (
		articleOnly.test(name) ||
		isLanguage(name, words) ||
		archive.test(name) ||
		isArchive(name)
	)
		return undefined;
	const behind = said.slice(said.indexOf(found) + found.length);
	if (/['’]s$/u.test(name) && owning.test(behind)) {
		name = name.slice(0, -2);
		// "Spain's leading daily El País": the outlet stands further on.
		if (isCountry(name))
			return trimmed(further.exec(behind)?.[1] ?? "") || undefined;
	}
	name = withoutCountry(name);
	const before = matched.slice(0, Math.max(0, matched.lastIndexOf(name)));
	return `${opening.exec(before)?.[1] ?? ""}${name}`;
}
