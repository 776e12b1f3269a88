import type { Credit } from "./credits";
import { allIn, attr, fold, idOf, rawTextOf } from "./dom";
import type { NoteGrounds, OutletNote } from "./note-grounds";
import { ofOneOutlet } from "./of-one-outlet";

/** Where tooltips keep their words: HTML's own attribute, and those of Bootstrap, Tippy and their likes. */
const attributes = [
	"title",
	"data-title",
	"data-original-title",
	"data-bs-title",
	"data-tooltip",
	"data-tippy-content",
	"data-content",
];
const describing = ["aria-describedby", "aria-details"];

/** What a credit's line shows to whoever points at it: as words, and the element that holds nothing else. */
function describedBy(
	{ line }: Credit,
	{ found }: NoteGrounds,
): { text: string; element?: Element }[] {
	const { element } = line.block;
	const inside = allIn(element, "[role=tooltip]");
	const marked = allIn(
		element,
		[...attributes, ...describing].map((one) => `[${one}]`).join(),
	);
	const ids = new Set(
		marked.flatMap((one) =>
			describing.flatMap((name) =>
				attr(one, name).split(/\s+/).filter(Boolean),
			),
		),
	);
	const apart = ids.size
		? found.blocks
				.map((block) => block.element)
				.filter((one) => ids.has(idOf(one)))
		: [];
	return [
		...[...inside, ...apart].map((one) => ({
			text: fold(rawTextOf(one)),
			element: one,
		})),
		...marked.flatMap((one) =>
			attributes.map((name) => ({ text: fold(attr(one, name)) })),
		),
	];
}

/**
 * The note that a credit shows in a tooltip: in an element with that role, in one that it is described by, or in an
 * attribute. It opens with the outlet's name, as notes without a box do.
 *
 * @param states which of the names a text is a note on
 */
export function describedNote(
	grounds: NoteGrounds,
	states: (text: string) => string | undefined,
): OutletNote | undefined {
	for (const credit of ofOneOutlet(grounds.credits))
		for (const { text, element } of describedBy(credit, grounds)) {
			const name = text && states(text);
			if (name)
				return {
					...(element ? { element } : {}),
					lines: [{ ...credit.line, text }],
					named: [name],
				};
		}
	return undefined;
}

/** A tooltip within a credit's line runs on from the name that it explains: "El Faro" and "El Faro is …" are no longer name. */
export function withoutTooltip(credit: Credit): Credit {
	const { outlet = "", line } = credit;
	const once = /^(?<name>.+) \k<name>$/u.exec(outlet)?.groups?.["name"];
	return once && allIn(line.block.element, "[role=tooltip]").length
		? { ...credit, outlet: once }
		: credit;
}
