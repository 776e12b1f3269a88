/** Holds nothing that is read as text: metadata, controls, drawings, and Colophon's own elements. */
export const silent = new Set(
	"script style template head link meta title base noscript textarea select option optgroup datalist svg math canvas object applet param frameset frame noframes rp rt rtc audio video iframe colophon-stub colophon-reader".split(
		" ",
	),
);

/** Phrasing content: stays inside a line. https://html.spec.whatwg.org/multipage/dom.html#phrasing-content */
const inline = new Set(
	"a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr picture q s samp small source span strike strong sub sup time tt u var wbr input button ruby rb rt".split(
		" ",
	),
);

export const isInline = (tag: string): boolean => inline.has(tag);
