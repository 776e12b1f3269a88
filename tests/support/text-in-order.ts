import type { Reading } from "../../src/core/model";
import { expect } from "./library";

/** Holds standfirst and text to these sentences, in this order, and to none of the others. */
export function expectTextInOrder(
	reading: Reading,
	text: string,
	has: readonly string[],
	not: readonly string[],
): void {
	expect(reading.kind).toBe("article");
	const whole = `${reading.article?.standfirst ?? ""}\n${text}`;
	let from = -1;
	for (const sentence of has) {
		const at = whole.indexOf(sentence);
		expect(at, `missing or out of order: ${sentence}`).toBeGreaterThan(from);
		from = at;
	}
	for (const sentence of not) expect(whole).not.toContain(sentence);
}
