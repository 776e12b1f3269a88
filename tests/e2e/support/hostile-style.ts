/** Everything a page can throw at elements that it does not know. */
export const hostile = `<style>
* { all: unset !important; color: red !important; font-size: 30px !important; text-transform: uppercase !important;
	letter-spacing: 9px !important; animation: spin 1s infinite !important; transition: all 2s !important;
	background: lime !important; direction: rtl !important; float: left !important; max-width: 90px !important;
	--colophon-ink: red !important; --colophon-paper: lime !important; --colophon-size: 99px !important; }
*::before, *::after { content: "HOSTILE" !important; display: block !important; }
*::first-letter { font-size: 99px !important; }
*::first-line { color: pink !important; }
@keyframes spin { to { transform: rotate(9deg); } }
html, body { position: fixed !important; overflow: hidden !important; height: 10px !important; filter: invert(1) !important; }
</style></head>`;

/** How everything of the reader, and the page's root and body, looks. Runs in the page. */
export const looks = (): string[][] => {
	const properties = [
		"color",
		"backgroundColor",
		"fontSize",
		"fontFamily",
		"textTransform",
		"letterSpacing",
		"animationName",
		"transitionDuration",
		"direction",
		"float",
		"maxWidth",
		"position",
		"filter",
	] as const;
	const of = (one: Element, pseudo?: string) => {
		const style = getComputedStyle(one, pseudo);
		return [style.content, ...properties.map((name) => style[name])].join();
	};
	return [
		document.documentElement,
		document.body,
		...document.querySelectorAll("colophon-reader, colophon-reader *"),
	].map((one) => [
		one.localName,
		of(one),
		...["::before", "::after", "::first-letter", "::first-line"].map((pseudo) =>
			of(one, pseudo),
		),
	]);
};
