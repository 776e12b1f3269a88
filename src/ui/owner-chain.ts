/**
 * An owner as its record names it, from the holder to who stands behind it, each step in the record's own words:
 * "GEDI (controlled by Exor, Agnelli-Elkann family)" → ["GEDI", "controlled by Exor", "Agnelli-Elkann family"].
 */
export function ownerChain(name: string): string[] {
	const bracket = name.match(/^(.+?)\s*\(([^()]*)\)(.*)$/);
	const [head, inside, after] = bracket
		? [bracket[1] ?? "", bracket[2] ?? "", bracket[3] ?? ""]
		: [name, "", ""];
	const [first = name, ...ways] = [
		...waysOf(head),
		...behind(inside),
		...waysOf(after),
	]
		.map((step) => step.replace(/^,\s*/, "").trim())
		.filter(Boolean);
	return [first, ...ways];
}

/** "Otero family via Grupo Otero", "SIPA, owned by an association": the way is a step of its own. */
const waysOf = (text: string): string[] =>
	text.split(/,?\s+(?=(?:via|through|owned by|controlled by)\s)/);

/** A company and, after a comma, the one person or family behind it are two steps; a longer list is one. */
function behind(text: string): string[] {
	const pair = text.match(/^((?:controlled|owned) by [^,]+|[^,]+), ([^,]+)$/);
	const [, by, last] = pair ?? [];
	return by &&
		last &&
		(/^(?:controlled|owned) by /.test(by) || / family$/.test(last))
		? [by, last]
		: [text];
}
