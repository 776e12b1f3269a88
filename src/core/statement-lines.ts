/** Lines of a file that are read at most, and how long each may be: real ones have hundreds, of about 100 characters. */
const mostLines = 20_000;
const longestLine = 2_000;

/** A line with the part before a comment; `said`: as it stands in the file. */
export interface StatementLine {
	text: string;
	said: string;
}

/**
 * The lines of a text file of statements such as trust.txt or ads.txt: comments, empty and overlong lines left out.
 * undefined for what is no such file: a web page, or something binary.
 */
export function statementLines(text: string): StatementLine[] | undefined {
	if (text.includes("\0") || /^\s*\ufeff?\s*</.test(text.slice(0, 1000)))
		return undefined;
	return text
		.replace(/^\ufeff/, "")
		.split(/\r\n?|\n/, mostLines)
		.filter((line) => line.length <= longestLine)
		.map((line) => ({
			text: line.replace(/(?:^|\s)#.*$/, "").trim(),
			said: line,
		}))
		.filter((line) => line.text !== "");
}
