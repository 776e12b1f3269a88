import apa from "./styles/apa.csl?raw";
import authorDate from "./styles/chicago-author-date.csl?raw";
import notes from "./styles/chicago-fullnote-bibliography.csl?raw";
import mla from "./styles/modern-language-association.csl?raw";

/**
 * A style whose citations or entries end with the item's `note`, as the official annotated variants of these styles
 * print it: the words on the first publication have no other place there. The files under styles/ stay as they are.
 */
function withNote(
	style: string,
	where: readonly ("citation" | "bibliography")[],
) {
	return where.reduce((xml, section) => {
		const end = new RegExp(`</layout>(\\s*</${section}>)`);
		if (!end.test(xml)) throw new Error(`The style has no ${section}`);
		return xml.replace(end, '<text variable="note" prefix=". "/></layout>$1');
	}, style);
}

/**
 * A style that sets the newspaper's name in italics also where it stands in the author's place: Chicago 17, 14.199, as
 * the same house's author-date style has it. The notes' bibliography leaves it upright there and nowhere else.
 */
function withItalicPaper(style: string) {
	const paper =
		/(<substitute>(?:(?!<\/substitute>)[\s\S])*?article-newspaper[^>]*>\s*<text variable="container-title")(?=\/>)/;
	if (!paper.test(style)) throw new Error("The style has no such place");
	return style.replace(paper, '$1 font-style="italic"');
}

/** The styles that people read. APA prints the original by itself (publication-history). */
export const cslStyles = {
	apa: () => apa,
	mla: () => withNote(mla, ["bibliography"]),
	"chicago-notes": () =>
		withNote(withItalicPaper(notes), ["citation", "bibliography"]),
	"chicago-author-date": () => withNote(authorDate, ["bibliography"]),
};
