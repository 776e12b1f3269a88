import type { Credit } from "./credits";
import { nameFits } from "./name-fits";
import { areOneTitle } from "./note-subject";

/**
 * The credits that are of the outlet that counts as the original's, the first one that is named: an article may be
 * credited to a second one, whose note is none on the first.
 */
export function ofOneOutlet(credits: readonly Credit[]): Credit[] {
	const first = credits.find(({ outlet }) => outlet)?.outlet;
	return credits.filter(
		({ outlet }) =>
			!outlet ||
			!first ||
			areOneTitle(outlet, first) ||
			nameFits(outlet, first) ||
			nameFits(first, outlet),
	);
}
