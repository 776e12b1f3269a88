const bare = (text: string): string =>
	text
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.replace(/\([^)]*\)/g, " ")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim()
		.toLowerCase();

/** Whether a value begins as an ISO 8601 or EDTF date does. */
export const isDate = (text: string): boolean =>
	/^\d{4}(-\d{2}){0,2}/.test(text);

/**
 * Whether two stated values say the same: names without regard to case, accents, punctuation and what stands in
 * brackets; dates when one is the other told more exactly ("2006" and "2006-08").
 */
export function agree(one: string, other: string): boolean {
	if (isDate(one) && isDate(other)) {
		const [short, long] = [day(one), day(other)].sort(
			(a, b) => a.length - b.length,
		);
		return (long ?? "").startsWith(short ?? "");
	}
	return bare(one) !== "" ? bare(one) === bare(other) : one === other;
}

const day = (text: string): string =>
	text.match(/^\d{4}(-\d{2}){0,2}/)?.[0] ?? text;
