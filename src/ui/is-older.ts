import { edtfSpan } from "../core/edtf-span";

/**
 * Whether a record is from before the article: of what changed in between it cannot tell.
 *
 * @param asOf EDTF, of the record
 * @param date EDTF, of the article
 */
export function isOlder(asOf: string | undefined, date: string): boolean {
	const [, known] = edtfSpan(asOf ?? "") ?? [];
	const [asked] = edtfSpan(date) ?? [];
	return known !== undefined && asked !== undefined && known < asked;
}
