import { cleanWords } from "./clean-words";
import type { LookUpClaim } from "./look-up";

/** Lines of a file that are read at most, and how long each may be: real ones have hundreds, of about 100 characters. */
const mostLines = 20_000;
const longestLine = 2_000;

/** Claims of one kind that are kept: an association may list thousands of members. */
const most = 20;

/** What a file of a domain tells, with how many claims were too many to keep, or that it is no such file. */
export type FileReading = { claims: LookUpClaim[]; more: number } | "malformed";

/** What one line says. Without a value it is a line of such a file, but tells nothing on owners. */
export type Statement = Partial<Pick<LookUpClaim, "property" | "value">>;

/** The file that is read. */
export interface StatementFile
	extends Pick<LookUpClaim, "by" | "ref" | "asOf"> {
	text: string;
}

/**
 * The lines of a text file of statements without comments, empty and overlong lines left out. undefined for what is no
 * such file: a web page, or something binary.
 */
function linesOf(text: string): string[] | undefined {
	if (text.includes("\0") || /^\s*\ufeff?\s*</.test(text.slice(0, 1000)))
		return undefined;
	return text
		.replace(/^\ufeff/, "")
		.split(/\r\n?|\n/, mostLines)
		.filter((line) => line.length <= longestLine)
		.map((line) => line.replace(/(?:^|\s)#.*$/, "").trim())
		.filter((line) => line !== "");
}

/**
 * Reads a text file of one statement a line, such as trust.txt or ads.txt, each statement once.
 *
 * @param understand what a line says; undefined: it is no line of such a file
 */
export function readStatements(
	{ text, ...source }: StatementFile,
	understand: (line: string) => Statement | undefined,
): FileReading {
	const lines = linesOf(text);
	if (!lines) return "malformed";
	const claims: LookUpClaim[] = [];
	let understood = lines.length === 0;
	let more = 0;
	for (const line of lines) {
		const statement = understand(line);
		if (!statement) continue;
		understood = true;
		const { property, value } = statement;
		if (!property || !value) continue;
		const same = claims.filter((one) => one.property === property);
		if (same.some((one) => one.value === value)) continue;
		if (same.length >= most) more += 1;
		else
			claims.push({
				about: "outlet",
				property,
				value,
				said: cleanWords(line),
				...source,
			});
	}
	return understood ? { claims, more } : "malformed";
}
