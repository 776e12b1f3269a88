type Content = Node | string | false | undefined;

/** Attributes by name; an undefined one is left out. */
export type Attributes = Record<string, string | undefined>;

/** A new element with attributes and content; text becomes text nodes, never HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Attributes = {},
	...content: Content[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes))
		if (value !== undefined) element.setAttribute(name, value);
	for (const one of content) if (one) element.append(one);
	return element;
}
