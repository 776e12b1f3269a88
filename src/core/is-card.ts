import { allIn, rawTextOf } from "./dom";

/** What opens beside a name in a line: a portrait, and links to more about it. */
export function isCard(node: Element): boolean {
	const links = allIn(node, "a[href]");
	const within = links.reduce((sum, link) => sum + rawTextOf(link).length, 0);
	return (
		links.length > 2 &&
		allIn(node, "img").length > 0 &&
		rawTextOf(node).trim().length - within < 8
	);
}
