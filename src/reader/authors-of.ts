import type { Reading } from "../core/model";

/** Who wrote it: as the original is credited, else as the page names them. */
export const authorsOf = ({ article, original }: Reading): string[] =>
	original?.authors?.length ? original.authors : (article?.authors ?? []);
