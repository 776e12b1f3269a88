import type { NoticeKind } from "../core/model";
import { kindWords } from "../ui/kind-words";
import { stubTag } from "./marks";

/** The one line that a folded notice leaves. */
export interface Stub {
	readonly host: HTMLElement;
	/** Draws the line for a notice that is folded, or shown below it. */
	draw(folded: boolean): void;
}

const xhtml = "http://www.w3.org/1999/xhtml";

/**
 * Makes the line "Subscription notice · Worldcrunch · show". It stands in a closed shadow tree, out of the reach of
 * the page's styles and scripts, and looks as content.css says: by its parts, since a style of its own would be
 * refused on pages whose policy refuses inline styles. `pressed` is called for the reader's own clicks and keys only.
 */
export function makeStub(
	page: Document,
	{ kind, whose }: { kind: NoticeKind; whose: string },
	pressed: () => void,
): Stub {
	const make = (name: string, part: string, text = "") => {
		const element = page.createElementNS(xhtml, name) as HTMLElement;
		element.setAttribute("part", part);
		element.textContent = text;
		return element;
	};
	const host = page.createElementNS(xhtml, stubTag) as HTMLElement;
	host.lang = "en";
	const line = make("div", "line");
	const button = make("button", "button") as HTMLButtonElement;
	button.type = "button";
	const words = kindWords[kind];
	line.append(
		make("span", "kind", words),
		make("span", "dot", "·"),
		make("span", "whose", whose),
		make("span", "dot whose", "·"),
		button,
	);
	host.attachShadow({ mode: "closed", delegatesFocus: true }).append(line);
	button.addEventListener("click", (event) => {
		event.stopPropagation();
		if (event.isTrusted) pressed();
	});
	return {
		host,
		draw(folded) {
			const verb = folded ? "show" : "fold";
			button.textContent = verb;
			button.setAttribute("aria-expanded", String(!folded));
			button.setAttribute("aria-label", `${verb} ${words}, ${whose}`);
		},
	};
}

/** Both stubs' margins, where a box around one keeps them apart. A line of text between would be farther. */
const farthest = 25;

/** Draws the hairlines of stubs that stand directly one below the other once, not twice. */
export function joinRuns(hosts: readonly HTMLElement[]): void {
	const boxes = hosts.map((host) => host.getBoundingClientRect());
	hosts.forEach((host, i) => {
		const [above, box, below] = [boxes[i - 1], boxes[i], boxes[i + 1]];
		const touch = (upper: DOMRect | undefined, lower: DOMRect | undefined) =>
			!!upper?.height &&
			!!lower?.height &&
			Math.abs(upper.left - lower.left) < 1 &&
			lower.top - upper.bottom >= -1 &&
			lower.top - upper.bottom <= farthest;
		host.toggleAttribute("data-below", touch(above, box));
		host.toggleAttribute("data-above", touch(box, below));
	});
}
