/** Words for the tens of a century, where a language says them: "años noventa", "anni Novanta". From thirty on: those of twenty may be of this century. */
const tens =
	/^(?:(?:treinta|trenta)|(?:cuarenta|quaranta)|(?:cincuenta|cinquanta)|(?:sesenta|sessanta)|(?:setenta|settanta)|(?:ochenta|ottanta)|(?:noventa|novanta))$/iu;
const tensInOrder = ["tr", "cua|qua", "cin", "ses", "set", "och|ott", "nov"];

/** Italian names of centuries. */
const named: Record<string, string> = {
	settecento: "17XX",
	ottocento: "18XX",
	novecento: "19XX",
};

const roman: Record<string, number> = {
	XVI: 16,
	XVII: 17,
	XVIII: 18,
	XIX: 19,
	XX: 20,
};

/** What words say no more exactly than to the decade or century, in the languages of notes: a usual form of patterns. */
export const ageForm =
	"(?:(?:(?:années|años|anni|década de) )?(?:1[5-9]|20)\\d0(?:['’]?s|er(?:[- ]Jahren?)?|-х|-е)|(?:années|años|anni|década de(?: los)?) (?:(?:1[5-9]|20)\\d0|['’]?[3-9]0|\\p{L}{4,7}ta)|(?:1[6-9]|20)th[- ]century|(?:1[6-9]|20)\\. Jahrhunderts?|(?:XVI{1,3}|XIX|XX)(?:[eᵉ]|ème)? siècle|siglo (?:XVI{1,3}|XIX|XX)|(?:XVI{1,3}|XIX|XX) (?:secolo|век[еа]?)|(?:Sette|Otto|Nove)cento)(?!\\p{L})";

/**
 * The decade or century that words say, as EDTF: "early 1990s", "Anfang der 1990er-Jahre", "années 90" → "199X", "19th
 * century", "siglo XIX", "nell'Ottocento" → "18XX". Undefined where they say neither.
 */
export function saidAge(words: string): string | undefined {
	const decade =
		/(?<!\d)(?<long>(?:1[5-9]|20)\d)0(?:['’]?s|er|-[хе])/u.exec(words) ??
		/(?:années|años|anni|década de(?: los)?) (?:(?<long>\d{3})0|['’]?(?<short>\d)0|(?<word>\p{L}+))/u.exec(
			words,
		);
	const { long, short, word } = decade?.groups ?? {};
	if (long) return `${long}X`;
	if (short) return `19${short}X`;
	if (word && tens.test(word))
		return `19${3 + tensInOrder.findIndex((one) => new RegExp(`^(?:${one})`, "iu").test(word))}X`;
	const century =
		/(?<!\d)(?<digits>\d\d)(?:th[- ]century|\. Jahrhundert)|(?<![A-Z])(?<numeral>[XVI]+)(?:[eᵉ]|ème)? (?:siècle|secolo|век)|siglo (?<after>[XVI]+)/u.exec(
			words,
		)?.groups;
	const number = century
		? Number(century["digits"]) ||
			roman[century["numeral"] ?? century["after"] ?? ""]
		: undefined;
	if (number) return `${number - 1}XX`;
	return named[/\p{L}+cento/u.exec(words)?.[0].toLowerCase() ?? ""];
}
