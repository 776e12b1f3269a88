import { toDom } from "hast-util-to-dom";
import type { Article } from "../core/model";
import { hostOf } from "../ui/names";
import { soundBody } from "../ui/sound-body";
import { levelHeadings } from "./level-headings";
import { make } from "./make";
import { markDateline } from "./mark-dateline";
import { settlePicture } from "./settle-picture";

/** The article's text as DOM, and the elements that its notes point at by their ids on the page. */
export interface Body {
	element: HTMLElement;
	targets: Map<string, Element>;
}

/**
 * Builds the article's body. Ids do not come along, so that none clashes with the page's: `targets` knows them.
 * Tables get a box of their own to scroll in.
 */
export function buildBody(article: Article): Body {
	const targets = new Map<string, Element>();
	const element = make("div", { class: "colophon-body" });
	const { children } = soundBody(article.body);
	for (const child of children) {
		const built = toDom(
			{ type: "root", children: [child] },
			{
				fragment: true,
				document,
				afterTransform: (_, node) => {
					if (node instanceof Element) settle(node, targets);
				},
			},
		);
		element.append(built);
	}
	for (const table of element.querySelectorAll("table")) {
		if (table.parentElement?.closest("table")) continue;
		// Focusable, so that the keyboard can scroll it.
		const box = make("div", { class: "colophon-table", tabindex: "0" });
		table.replaceWith(box);
		box.append(table);
	}
	// A credit follows the caption's words, and is set apart from them. Not while it is made: it stands nowhere yet then.
	for (const credit of element.querySelectorAll("figcaption > small"))
		if (credit.previousSibling) credit.classList.add("colophon-after");
	levelHeadings(element);
	markDateline(element, article.dateline);
	return { element, targets };
}

function settle(element: Element, targets: Map<string, Element>): void {
	const id = element.getAttribute("id");
	if (id !== null) {
		targets.set(id, element);
		element.removeAttribute("id");
	}
	if (element instanceof HTMLAnchorElement) settleLink(element);
	if (element instanceof HTMLImageElement) settlePicture(element);
	if (
		element.localName === "blockquote" &&
		/^\s*["“„«»‹「『‘']/.test(element.textContent ?? "")
	)
		element.classList.add("colophon-quoted");
}

function settleLink(link: HTMLAnchorElement): void {
	const isEmbed = link.classList.contains("embed");
	link.removeAttribute("class");
	if (!isEmbed) return;
	link.classList.add("colophon-embed");
	const host = hostOf(link.href);
	if (host) link.setAttribute("data-colophon-host", host);
}
