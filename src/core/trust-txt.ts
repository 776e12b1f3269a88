import { cleanAddress, cleanWords } from "./clean-words";
import {
	type FileReading,
	readStatements,
	type Statement,
} from "./read-statements";

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

/** Addresses of a host's trust.txt: at its root, or where well-known files lie (RFC 8615). */
export const trustTxtPaths = ["/trust.txt", "/.well-known/trust.txt"];

function understand(line: string): Statement | undefined {
	const [, name = "", raw = ""] = /^([a-z]+)\s*=\s*(\S.*)$/i.exec(line) ?? [];
	const attribute = name.toLowerCase();
	if (!known.test(attribute)) return undefined;
	const property = Object.hasOwn(told, attribute) ? told[attribute] : undefined;
	if (!property) return {};
	const value =
		property === "contact"
			? cleanWords(raw.replace(/^mailto:/i, ""))
			: (cleanAddress(raw) ?? cleanAddress(`https://${raw}`));
	return { property, ...(value ? { value } : {}) };
}

/**
 * Reads a trust.txt file. Values are addresses, except that a contact may be anything.
 *
 * @param ref address of the file
 * @param today ISO date of asking
 */
export const trustTxt = (
	text: string,
	ref: string,
	today: string,
): FileReading =>
	readStatements({ text, by: "trust.txt", ref, asOf: today }, understand);
