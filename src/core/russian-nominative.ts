/** The cases in which Russian notes name owners: "принадлежит Ивану Иванову", "контролируется Иваном Ивановым". */
export type RussianCase = "dative" | "instrumental";

type Endings = [ending: RegExp, own: string][];

/** Of family names, from the sure ones on; others are left alone, since several nominatives have one dative. */
const family: Record<RussianCase, { man: Endings; woman: Endings }> = {
	dative: {
		man: [
			[/(?<=[оеё]в|[иы]н)у$/u, ""],
			[/(?<=[сц]к)ому$/u, "ий"],
		],
		woman: [
			[/(?<=[оеё]в|[иы]н)ой$/u, "а"],
			[/(?<=[сц]к)ой$/u, "ая"],
		],
	},
	instrumental: {
		man: [
			[/(?<=[оеё]в|[иы]н)ым$/u, ""],
			[/(?<=[сц]к)им$/u, "ий"],
		],
		woman: [
			[/(?<=[оеё]в|[иы]н)ой$/u, "а"],
			[/(?<=[сц]к)ой$/u, "ая"],
		],
	},
};

/** Of given names. Those whose stem changes ("Павлу", "Петру", "Льву") are told one by one. */
const given: typeof family = {
	dative: {
		man: [
			[/^Павлу$/u, "Павел"],
			[/^Петру$/u, "Пётр"],
			[/^Льву$/u, "Лев"],
			[/^Игорю$/u, "Игорь"],
			[/(?<=[аеи])ю$/u, "й"],
			[/(?<=[бвгдзклмнпрстфхш])у$/u, ""],
		],
		woman: [
			[/(?<=и)и$/u, "я"],
			[/(?<=ь)е$/u, "я"],
			[/(?<=[бвгдзклмнпрст])е$/u, "а"],
			[/(?<=г|к)е$/u, "а"],
		],
	},
	instrumental: {
		man: [
			[/^Павлом$/u, "Павел"],
			[/^Петром$/u, "Пётр"],
			[/^Львом$/u, "Лев"],
			[/^Игорем$/u, "Игорь"],
			[/(?<=[аеи])ем$/u, "й"],
			[/(?<=[бвгдзклмнпрстфхш])ом$/u, ""],
		],
		woman: [
			[/(?<=и|ь)ей$/u, "я"],
			[/(?<=[бвгдзклмнпрст])ой$/u, "а"],
		],
	},
};

const ending = (word: string, endings: Endings): string | undefined => {
	const rule = endings.find(([one]) => one.test(word));
	return rule && word.replace(rule[0], rule[1]);
};

/**
 * A Russian person's name of given and family name as it is called: "Алишеру Усманову" → "Алишер Усманов". Both words must
 * be a man's or both a woman's, with endings that allow one nominative.
 *
 * @returns undefined where that is not sure: "Ивану Шевченко", "Марии Кравец"
 */
export function russianNominative(
	name: string,
	its: RussianCase,
): string | undefined {
	const [first = "", last = "", ...more] = name.split(" ");
	if (!first || !last || more.length) return undefined;
	for (const who of ["man", "woman"] as const) {
		const names = [
			ending(first, given[its][who]),
			ending(last, family[its][who]),
		];
		if (names.every(Boolean)) return names.join(" ");
	}
	return undefined;
}
