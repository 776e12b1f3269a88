import type { Outlet } from "../../src/core/model";
import { nothingRead } from "../../src/core/nothing-read";
import { outletIndex } from "../../src/core/outlet-index";
import { recordClaims } from "../../src/core/record-claims";

/** Claims of these properties state what can be wrong: each needs a reference. */
const facts = /^(?:founded|founder|owner|status|ended)/;

export interface OutletFigures {
	outlets: number;
	/** Of `outlets`: with a founding date that a reference supports. */
	founded: number;
	/** Of `outlets`: with a present owner that a reference supports. */
	owned: number;
	/** Present owners, founding dates and the like that the panel shows, over all records. */
	shown: number;
	/** Of `shown`: with no reference at all. */
	bare: number;
	/** Of `shown`: the reference was read in a copy of something that is not known, and so has no link. */
	unlinked: number;
}

/** How much the records know, counted on the very claims that the panel shows. */
export function countOutlets(
	outlets: readonly Outlet[],
	counts: (outlet: Outlet) => boolean,
): OutletFigures {
	const all = [...outletIndex(outlets).byId.values()].filter(counts);
	const told = all.map((outlet) =>
		// Without a reading's date: what is shown of the present.
		recordClaims("outlet", outlet, nothingRead("")).filter(({ property }) =>
			facts.test(property),
		),
	);
	const having = (what: string) =>
		told.filter((claims) =>
			claims.some(
				({ property, ref, copy }) => property === what && (ref || copy),
			),
		).length;
	const shown = told.flat();
	return {
		outlets: all.length,
		founded: having("founded"),
		owned: having("owner"),
		shown: shown.length,
		bare: shown.filter(({ ref, copy }) => !ref && !copy).length,
		unlinked: shown.filter(({ ref, copy }) => !ref && copy).length,
	};
}

/** The figures in words, one a line: of all records, of outlets as such, and of the sites that translate them. */
export function outletFigures(outlets: readonly Outlet[]): string {
	const columns = [
		countOutlets(outlets, () => true),
		countOutlets(outlets, ({ translates }) => !translates),
		countOutlets(outlets, ({ translates }) => translates === true),
	];
	const line = (
		name: string,
		count: (figures: OutletFigures) => number | string,
	) =>
		name.padEnd(38) +
		columns.map((figures) => String(count(figures)).padStart(14)).join("");
	const part = (count: number, all: number) =>
		`${count} (${((100 * count) / (all || 1)).toFixed(1)} %)`;
	return [
		`${" ".repeat(38)}           all       outlets   translating`,
		line("outlets carried", (one) => one.outlets),
		line("with founding date and reference", (one) =>
			part(one.founded, one.outlets),
		),
		line("with current owner and reference", (one) =>
			part(one.owned, one.outlets),
		),
		line("facts shown", (one) => one.shown),
		line("  without reference", (one) => one.bare),
		line("  read in a copy, without link", (one) => one.unlinked),
	].join("\n");
}
