import { attr, fold } from "./dom";

/**
 * What a picture's words call an outlet: "Die Welt", "Logo: Die Welt", "Die Welt logo"; '' where it has none, or more.
 * In characters.
 */
export function logoName(image: Element): string {
	const alt = fold(attr(image, "alt"))
		.replace(
			/^logo(?:tipo|typ)?\b[\s:–-]*(?:(?:of|de|von|di|del|der|vom)\s)?/iu,
			"",
		)
		.replace(/[\s:–-]*\blogo(?:tipo|typ)?$/iu, "");
	return alt.length < 50 ? alt : "";
}
