const levelOf = (heading: Element): number => Number(heading.localName[1]);

/**
 * Tells screen readers, and the stylesheet, that the text's highest crossheads come next below the title, whichever
 * level the page gave them. The elements stay what they are.
 */
export function levelHeadings(body: ParentNode): void {
	const headings = [...body.querySelectorAll("h2, h3, h4, h5, h6")];
	const above = Math.min(...headings.map(levelOf)) - 2;
	if (above <= 0 || headings.length === 0) return;
	for (const heading of headings)
		heading.setAttribute("aria-level", String(levelOf(heading) - above));
}
