import type { Headline } from "./headline";
import { plain } from "./plain";

/**
 * The title as it is shown; as the page's head says it where the shown line has a kicker before it
 * ("FerriesNobody asked the river"), or lacks the colon between both.
 */
export function titleWording({ title, said, line }: Headline): string {
	if (!line) return title;
	const text = title.replace(/\u00AD/g, "").replace(/:(?=\p{Lu})/u, ": ");
	const own = plain(text);
	const breaks = (one: string) => one.split(/[:–—]/).length;
	const other = said.find((one) => own.endsWith(plain(one)));
	return other &&
		(plain(other) === own
			? breaks(other) > breaks(text)
			: plain(other).length > 12)
		? other
		: text;
}
