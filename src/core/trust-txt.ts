import { cleanAddress, cleanWords } from "./clean-words";
import type { LookUpClaim } from "./look-up";
import { statementLines } from "./statement-lines";

/**
 * Attributes of a trust.txt file that speak of relations between houses, and what each becomes
 * (https://journallist.net/reference-document-for-trust-txt-specifications). Accounts in social networks, vendors and
 * customers say nothing on whose an outlet is.
 */
const told: Record<string, string> = {
	controlledby: "controlledBy",
	control: "controls",
	belongto: "belongsTo",
	member: "member",
	disclosure: "disclosure",
	contact: "contact",
};
const known =
	/^(?:member|belongto|control|controlledby|social|vendor|customer|disclosure|contact|datatrainingallowed)$/;

/** Claims of one kind that are kept: an association may list thousands of members. */
const most = 20;

/** What the files of a domain tell, or that they are no such files. */
export type FileReading = { claims: LookUpClaim[]; more: number } | "malformed";

/** Addresses of a host's trust.txt: at its root, or where well-known files lie (RFC 8615). */
export const trustTxtPaths = ["/trust.txt", "/.well-known/trust.txt"];

/**
 * Reads a trust.txt file. Values are addresses, except that a contact may be anything.
 *
 * @param ref address of the file
 * @param today ISO date of asking
 */
export function trustTxt(
	text: string,
	ref: string,
	today: string,
): FileReading {
	const lines = statementLines(text);
	if (!lines) return "malformed";
	const claims: LookUpClaim[] = [];
	let understood = lines.length === 0;
	let more = 0;
	for (const line of lines) {
		const [, name = "", raw = ""] =
			/^([a-z]+)\s*=\s*(\S.*)$/i.exec(line.text) ?? [];
		const attribute = name.toLowerCase();
		if (!known.test(attribute)) continue;
		understood = true;
		const property = Object.hasOwn(told, attribute)
			? told[attribute]
			: undefined;
		if (!property) continue;
		const value =
			property === "contact"
				? cleanWords(raw.replace(/^mailto:/i, ""))
				: (cleanAddress(raw) ?? cleanAddress(`https://${raw}`));
		if (!value) continue;
		const same = claims.filter((one) => one.property === property);
		if (same.some((one) => one.value === value)) continue;
		if (same.length >= most) more += 1;
		else
			claims.push({
				about: "outlet",
				property,
				value,
				by: "trust.txt",
				said: cleanWords(line.text),
				ref,
				asOf: today,
			});
	}
	return understood ? { claims, more } : "malformed";
}
