import { hostOf } from "../core/host";
import type { Reading } from "../core/model";
import { nameKeys } from "../core/name-keys";
import { stored } from "./stored";

/** Which of several outlets of one name a reader took, for that name on that site. */
export interface KeptChoice {
	/** Host of the page without "www.". */
	site: string;
	/** The name as the page prints it, in the form in which names are compared. */
	name: string;
	/** Id of the outlet's record, or that it is none of them (`noRecord`). */
	outlet: string;
}

/** Choices that are kept at most, the oldest forgotten first. */
const most = 200;

const isWords = (value: unknown): value is string =>
	typeof value === "string" && value.length > 0 && value.length <= 300;

/** Read in the page too, when the reader view opens: by hand, since a library for it would weigh more than the choice. */
function choiceIn(raw: unknown): KeptChoice[] {
	if (typeof raw !== "object" || raw === null) return [];
	const { site, name, outlet } = raw as Partial<Record<string, unknown>>;
	return isWords(site) && isWords(name) && isWords(outlet)
		? [{ site, name, outlet }]
		: [];
}

/** The reader's choices, the newest last. No day and no address of a page is kept with them. */
export const keptChoices = stored<readonly KeptChoice[]>(
	"outlet-choices",
	(raw) => (Array.isArray(raw) ? raw.slice(-most).flatMap(choiceIn) : []),
);

/**
 * For what a choice holds: the site, and the name as it prints it, whatever its case and quotes. Of the reading as the
 * page's script made it, before a record was added, so that the name is still the page's.
 */
const scopeOf = ({ url, original }: Reading): Omit<KeptChoice, "outlet"> => {
	const name = original?.outlet ?? "";
	return { site: hostOf(url), name: nameKeys(name).full || name };
};

/** What was taken for the name that this page prints; undefined: nothing. */
export function choiceFor(
	all: readonly KeptChoice[],
	reading: Reading,
): string | undefined {
	const { site, name } = scopeOf(reading);
	return all.find((one) => one.site === site && one.name === name)?.outlet;
}

/** The choices with this one for the page's name on its site; without an outlet with none for it. */
export function withChoice(
	all: readonly KeptChoice[],
	reading: Reading,
	outlet: string | undefined,
): KeptChoice[] {
	const { site, name } = scopeOf(reading);
	return [
		...all.filter((one) => one.site !== site || one.name !== name),
		...(outlet === undefined ? [] : [{ site, name, outlet }]),
	].slice(-most);
}
