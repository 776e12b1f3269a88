import { edtfSpan } from "./edtf-span";

/**
 * Whether two dates may be one, told more and less exactly: 1989 and 1989-10 are, 1989 and 1990 are not. Undefined where
 * it cannot be told: no dates, or different ones of which one is uncertain ("1989~").
 *
 * @param one EDTF
 * @param other EDTF
 */
export function sameDate(one: string, other: string): boolean | undefined {
	const [a, b] = [edtfSpan(one), edtfSpan(other)];
	if (!a || !b) return undefined;
	const holds = ([from, to]: typeof a, [first, last]: typeof b) =>
		from <= first && last <= to;
	if (holds(a, b) || holds(b, a)) return true;
	return /[?~%]$/.test(one) || /[?~%]$/.test(other) ? undefined : false;
}
