import { attr, fold, tagOf } from "../core/dom";
import type { Notice, NoticeKind } from "../core/model";
import type { Stub } from "./stub";
import type { Seat } from "./stub-seat";

/** One notice of the page, as long as the page lives. */
export interface Held {
	readonly id: number;
	/** The element that the reading names. */
	readonly element: Element;
	/** What is folded: the element, or the box laid over the page around it. */
	shell: Element;
	notice: Notice;
	/** Recognises the notice when the page puts it back as a new element. */
	readonly signature: string;
	/** The element's text when it was found. */
	readonly text: string;
	/** What the reader chose for this one: true folds, false shows; undefined leaves it to the kind. */
	chosen: boolean | undefined;
	dormant: boolean;
	resisted: boolean;
	/** Set while folded: gives the page's dialog back its hold. */
	folded: boolean;
	overlay: boolean;
	release: (() => void)[];
	stub: Stub | undefined;
	/** The stub's declarations before the folded notice. */
	place: [string, string][];
	/** Where the stub went while the notice is shown; undefined: it stands before the notice. */
	seat: Seat | undefined;
}

/**
 * Whether the element can be handled at all: a form whose fields have the names of an element's own properties hides
 * these behind them, and is better left alone.
 */
export const isSound = (element: Element): boolean =>
	typeof element.textContent === "string" &&
	[element.before, element.setAttribute, element.contains].every(
		(own) => typeof own === "function",
	);

/** Where an element stands, told by names instead of numbers, which change whenever something is put in between. */
export function placeOf(element: Element): string {
	const names: string[] = [];
	for (let at: Element | null = element; at; at = at.parentElement)
		names.push(`${tagOf(at)}#${attr(at, "id")}`);
	return names.join(" ");
}

export const textOf = (element: Element): string =>
	fold(element.textContent ?? "");

export const signatureOf = (
	kind: NoticeKind,
	words: string,
	element: Element,
): string => [kind, words.slice(0, 60), placeOf(element)].join("|");
