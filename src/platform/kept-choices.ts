import * as v from "valibot";
import { stored } from "./stored";

/** Which of several outlets of one name a reader took, for that name on that site. */
export interface KeptChoice {
	/** Host of the page without "www.". */
	site: string;
	/** The name as the page prints it, in the form in which names are compared. */
	name: string;
	/** Id of the outlet's record. */
	outlet: string;
}

/** Choices that are kept at most, the oldest forgotten first. */
const most = 200;

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const choiceSchema = v.object({ site: words, name: words, outlet: words });

/** The reader's choices, the newest last. No day and no address of a page is kept with them. */
export const keptChoices = stored<readonly KeptChoice[]>(
	"outlet-choices",
	(raw) =>
		Array.isArray(raw)
			? raw.slice(-most).flatMap((one: unknown) => {
					const choice = v.safeParse(choiceSchema, one);
					return choice.success ? [choice.output] : [];
				})
			: [],
);

/** The choices with this one for its name on its site; without an outlet with none for it. */
export const withChoice = (
	all: readonly KeptChoice[],
	{ site, name, outlet }: Omit<KeptChoice, "outlet"> & { outlet?: string },
): KeptChoice[] =>
	[
		...all.filter((one) => one.site !== site || one.name !== name),
		...(outlet === undefined ? [] : [{ site, name, outlet }]),
	].slice(-most);
