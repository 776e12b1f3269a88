/** The values that knowledge files are made of, each with what is told when one is not in order. */
import * as v from "valibot";
import { edtfSpan } from "./edtf-span";

/** Text that is not empty. */
export const filled = v.pipe(v.string(), v.minLength(1));
/** A date of EDTF level 0 or 1, to the day at most: https://www.loc.gov/standards/datetime/ */
export const edtf = v.pipe(
	v.string(),
	v.regex(
		/^\d{2}[\dX]{2}(?:-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?)?[?~%]?$/,
		"is not a date such as 1989, 1989-10, 1989-10-02, 198X or 1989~",
	),
	v.check(
		(date) => edtfSpan(date) !== undefined,
		"is a day that the calendar does not have",
	),
);
/** An address on the web. */
export const address = v.pipe(
	v.string(),
	v.regex(/^https?:\/\/\S+$/, "is not an http(s) address"),
);
/** BCP 47. */
export const language = v.pipe(
	v.string(),
	v.regex(
		/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
		"is not a language tag (BCP 47)",
	),
);
/** Must compile as it is used: with the flags u and i. */
export const pattern = v.pipe(
	filled,
	v.check((source) => {
		try {
			new RegExp(source.replace(/(?<!\\[pPuk])\{[a-zA-Z]+\}/g, "x"), "iu");
			return true;
		} catch {
			return false;
		}
	}, "is not a regular expression (flags iu)"),
);
/** Several of them. */
export const patterns = v.array(pattern);
/** Where an editor finds the form that it completes from. */
export const schema = v.optional(v.string());
