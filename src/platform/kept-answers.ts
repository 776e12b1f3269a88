import * as v from "valibot";
import { type LookUpAnswer, lookUpAnswerSchema } from "../core/look-up";
import { stored } from "./stored";

/** Answers that are kept at most, the oldest forgotten first: about a megabyte. */
const most = 200;

export type KeptAnswers = Readonly<Record<string, LookUpAnswer>>;

/** Answers to look-ups by the look-up's id, each with the time at which it was asked. */
export const keptAnswers = stored<KeptAnswers>("look-ups", (raw) => {
	const all = v.safeParse(v.record(v.string(), v.unknown()), raw);
	if (!all.success) return {};
	return Object.fromEntries(
		Object.entries(all.output).flatMap(([id, one]) => {
			const answer = v.safeParse(lookUpAnswerSchema, one);
			return answer.success ? [[id, answer.output] as const] : [];
		}),
	);
});

/** Keeps one answer in place of an older one. */
export async function keepAnswer(
	id: string,
	answer: LookUpAnswer,
): Promise<void> {
	const { [id]: _old, ...others } = await keptAnswers.get();
	const newest = Object.entries({ ...others, [id]: answer })
		.sort(([, a], [, b]) => (a.asked < b.asked ? 1 : -1))
		.slice(0, most);
	await keptAnswers.set(Object.fromEntries(newest));
}

/** Forgets the answers that `which` names. */
export async function forgetAnswers(
	which: (id: string) => boolean,
): Promise<void> {
	const all = Object.entries(await keptAnswers.get());
	await keptAnswers.set(Object.fromEntries(all.filter(([id]) => !which(id))));
}
