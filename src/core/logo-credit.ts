import { archivedAddress, isArchive } from "./archived-address";
import type { Credit } from "./credits";
import { allIn, attr, fold, rawTextOf } from "./dom";
import { absolute, hostOf } from "./host";
import { isSocialHost } from "./link-tests";
import { isDeep } from "./linked-credits";
import { logoName } from "./logo-name";
import { nameFits, sameHouse } from "./name-fits";
import type { Block, Survey } from "./survey";

/** A house whose mark stands on anybody's pages. */
const licences = /(?:^|\.)creativecommons\.org$/;

/**
 * The outlet that is told by nothing but a logo or a name that links another house and fills its block, where a source
 * is named. Its words must spell the house that it leads to; where several do, none is meant. Anybody may be linked so,
 * and so it counts only beside a credit that says that the text is translated.
 */
export function logoCredit(
	{ links, lines }: Survey,
	isPlace: (block: Block) => boolean,
	url: string,
	base: string,
): Credit | undefined {
	let only: Credit | undefined;
	for (const { element, block } of links) {
		if (!isPlace(block)) continue;
		const said = fold(rawTextOf(element));
		const [picture] = allIn(element, "img[alt]");
		const name = said || (picture ? logoName(picture) : "");
		const href = archivedAddress(absolute(attr(element, "href"), base) ?? "");
		const host = hostOf(href);
		if (
			block.chars > said.length ||
			!nameFits(name, host) ||
			sameHouse(host, hostOf(url)) ||
			isSocialHost(host) ||
			isArchive(host) ||
			licences.test(host)
		)
			continue;
		const line = lines[block.lines[0] ?? -1];
		if (only && only.outlet !== name) return undefined;
		only = {
			said: name,
			relation: "republication",
			leads: true,
			linked: true,
			beside: true,
			matched: name.length,
			line: line ?? { block, text: name, linkChars: name.length, index: -1 },
			whole: said !== "",
			outlet: name,
			...(isDeep(href) ? { url: href } : { site: href }),
		};
	}
	return only;
}
