import { format } from "@citation-js/plugin-ris/lib-mjs/ris.js";
import type { CslDate, CslItem, CslName } from "../core/citation";
import { originalNote } from "../core/original-note";

const slashed = ({ "date-parts": [parts] }: CslDate): string =>
	[0, 1, 2]
		.map((nth) => String(parts[nth] ?? "").padStart(parts[nth] ? 2 : 0, "0"))
		.join("/")
		.concat("/");

const inverted = ({ family, given, suffix, literal }: CslName): string =>
	literal ?? [family, given, suffix].filter(Boolean).join(", ");

/**
 * The item as RIS. The package maps it to tags; it knows a newspaper's author only as `reporter`, and has no tag for its
 * translator (A4, as Zotero and EndNote read it), its day (DA) and its original publication (OP), which are added here.
 * Lines are not folded, since folding breaks addresses.
 */
export function risRecord(item: CslItem): string {
	const {
		author,
		translator,
		"original-title": title,
		"original-author": _author,
		...rest
	} = item;
	const note = originalNote(item);
	const [tags = {}] = format(
		[
			{
				...rest,
				...(author ? { reporter: author.map(inverted) } : {}),
				...(note ? { note } : {}),
			},
		],
		{ format: "object" },
	);
	const { TY, ...others } = tags;
	const origin = [title, item["original-publisher"]].filter(Boolean).join(", ");
	const lines: [string, string | string[] | undefined][] = [
		["TY", TY],
		...Object.entries(others),
		["A4", translator?.map(inverted)],
		["DA", item.issued && slashed(item.issued)],
		["OP", origin || undefined],
		["ER", ""],
	];
	return lines
		.flatMap(([tag, values]) =>
			values === undefined
				? []
				: [values].flat().map((value) => `${tag}  - ${value}\r\n`),
		)
		.join("");
}
