import type { ElementContent } from "hast";
import type { Words } from "./compile-wording";
import { element, text, textIn } from "./hast";
import { photoCredit } from "./photo-credit";

/** Sets the credit apart that ends a caption's words: "The pier at dawn. Photo: Ada Lovelace". */
export function creditCaptions(children: ElementContent[], words: Words): void {
	for (const figure of children) {
		if (figure.type !== "element" || figure.tagName !== "figure") continue;
		const caption = figure.children.find(
			(one) => one.type === "element" && one.tagName === "figcaption",
		);
		const last =
			caption?.type === "element" ? caption.children.at(-1) : undefined;
		if (caption?.type !== "element" || last?.type !== "text") continue;
		const parts = /^(.*[.!?…"”»)])?\s*([^.!?…]+.*)$/su.exec(last.value);
		const credit = parts?.[1] && parts[2] && photoCredit(parts[2], words);
		if (!credit) continue;
		caption.children.splice(
			-1,
			1,
			text(`${parts[1]} `),
			element("small", [text(credit)]),
		);
	}
}

/** Puts credits that stand in the text under the first pictures that have none, in order. */
export function creditPictures(
	children: ElementContent[],
	credits: string[],
): void {
	const left = [...credits];
	for (const child of children) {
		if (child.type !== "element" || child.tagName !== "figure") continue;
		const caption = child.children.find(
			(one) => one.type === "element" && one.tagName === "figcaption",
		);
		const credited =
			caption?.type === "element" &&
			caption.children.some(
				(one) => one.type === "element" && one.tagName === "small",
			);
		if (credited) continue;
		const credit = left.shift();
		if (!credit) return;
		const small = element("small", [text(credit)]);
		if (caption?.type === "element" && textIn(caption))
			caption.children.push(text(" "), small);
		else child.children.push(element("figcaption", [small]));
	}
}
