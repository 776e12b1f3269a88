import { isAgencyName } from "./agency";
import type { Words } from "./compile-wording";
import { countryNamed } from "./country-named";
import { isDesk } from "./house-names";
import { isHouse } from "./split-name";
import { toldWords } from "./told-words";

/** Makers of machines that translate, as they open a name in the scripts of the press. */
const machine =
	/^(?:Google|DeepL|Deepl|ChatGPT|GPT|OpenAI|Microsoft|Bing|Yandex|Papago|Baidu|Гугл|Яндекс|غوغل|جوجل|گوگل|גוגל)(?!\p{L})|^(?:谷歌|百度|有道|グーグル|구글|파파고|네이버)/u;
/** Machines that share their names with persons, and what all of them are called. */
const alike =
	/^(?:Claude|Gemini|AI|A\.I\.|KI|IA|ИИ|ШІ|Artificial Intelligence|Künstliche Intelligenz|Intelligence artificielle|Inteligencia artificial|Inteligência artificial|Intelligenza artificiale)$/iu;

/** How names of houses and places begin, and those of persons do not. */
const unlike =
	/^(?:Die|Das|El|Los|Las|Il|Gli|Het|New|Nueva|Nova|Neu|North|South|East|West|United|Buenos|Hong|Rio|Cape|Ciudad|Puerto|Porto|Port|São|St\.|Tel|Kuala|Phnom|Addis|Нью|Санкт|Новая|Нова|ال\S+) /u;

/** Desks and houses in scripts without capitals; a desk with a name of its own ("ST編集部") signs like a person. */
const uncasedDesk =
	/تحرير|صحيفة|وكالة|موقع|تحریریه|خبرگزاری|מערכת|סוכנות|^(?:本[报報网網刊])?(?:编辑|編輯|編集|편집)(?:部|组|組|부)|通信社?$|新闻|新聞|[网網]$|뉴스|통신/u;

/** A sentence without spaces: Chinese names have four characters at most, Japanese ones seven, others a point between. */
const uncasedSentence = /^\p{sc=Han}{8,}$|[的了是在]\p{sc=Han}{3}/u;

/** A name has no more words. */
const mostWords = 9;

const days = new Map<string, Set<string>>();

/** Days and months in a language, in lower case. https://tc39.es/ecma402/#datetimeformat-objects */
function daysIn(language: string): Set<string> {
	const ready = days.get(language);
	if (ready) return ready;
	const made = new Set<string>();
	for (const form of [{ weekday: "long" }, { month: "long" }] as const) {
		const { format } = new Intl.DateTimeFormat(language, {
			...form,
			timeZone: "UTC",
		});
		for (let at = 0; at < 12; at++)
			made.add(format(Date.UTC(2024, at, at + 1)).toLowerCase());
	}
	days.set(language, made);
	return made;
}

/** The machine that is named where persons are, by its maker's name. */
export const machineNamed = (name: string): string | undefined =>
	machine.exec(name)?.[0];

/**
 * Whether words that stand where a person is named may be one: no machine, agency, desk or day.
 *
 * @param language BCP 47 of the words
 */
export const mayBePerson = (name: string, language: string): boolean =>
	!machine.test(name) &&
	!alike.test(name) &&
	!isAgencyName(name) &&
	(/\p{sc=Han}/u.test(name) || !isDesk(name)) &&
	!uncasedDesk.test(name) &&
	!uncasedSentence.test(name) &&
	!/^The /u.test(name) &&
	!daysIn(language).has(name.toLowerCase()) &&
	name.split(" ").length <= mostWords;

/** The same behind another name, where places, houses and trades stand too. */
export const mayBeNextPerson = (
	name: string,
	language: string,
	words: Words,
): boolean => {
	const { byline } = toldWords(words);
	return (
		mayBePerson(name, language) &&
		!unlike.test(name) &&
		!isHouse(name) &&
		!/^\p{Lu}{2,}$|\d|^Translators for /u.test(name) &&
		!byline.before.test(name) &&
		!byline.others.test(name) &&
		!countryNamed(name.toLowerCase(), [language, "en"])
	);
};
