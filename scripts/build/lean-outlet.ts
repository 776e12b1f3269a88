import type { Outlet } from "../../src/core/model";

const without = <Value extends object>(
	value: Value,
	...keys: (keyof Value)[]
): Value =>
	Object.fromEntries(
		Object.entries(value).filter(([key]) => !keys.includes(key as keyof Value)),
	) as Value;

/**
 * A record as the reader carries it into a page: all that becomes claims there, without notes, without what only the
 * card tells of owners, and without the references that none of these is told from. A third lighter.
 */
export function leanOutlet(outlet: Outlet): Outlet {
	const owners = new Set(outlet.owners.map(({ ref }) => ref));
	const facts = ["founded", "founders", "status"];
	return {
		...without(outlet, "foundedNote", "statusNote", "confidence", "wikidata"),
		owners: outlet.owners.map((owner) => without(owner, "note", "behind")),
		refs: outlet.refs
			.filter(
				({ n }) =>
					owners.has(n) || facts.some((fact) => bestFor(outlet, fact)?.n === n),
			)
			.map((ref) => without(ref, "note")),
	};
}

/** The reference that `recordClaims` tells a fact from. */
function bestFor({ refs }: Outlet, fact: string) {
	const supporting = refs.filter(({ supports }) => supports.includes(fact));
	return (
		supporting.find(({ url, copy }) => url && !copy) ??
		supporting.find(({ url }) => url) ??
		supporting[0]
	);
}
