/**
 * Inline `!important` of the page, which no stylesheet can beat. Each is overruled inline and given back to the letter.
 */
export interface Overrides {
	/** Sets `property` inline where the page's own inline style insists on another value; elsewhere does nothing. */
	set(element: Element, property: string, value: string): void;
	/** Gives the element its own inline style back. */
	restore(element: Element): void;
	/** Runs `look` while every element has its own inline style. */
	without<T>(look: () => T): T;
}

interface Overruled {
	/** The style attribute as the page had it, and as we left it. */
	before: string | null;
	after: string | null;
	/** What to put back when the page changed other parts of the style meanwhile. */
	values: Map<string, string>;
}

/** By the prototype's own reader: a form's field named "style" would stand in the way. */
const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
	element instanceof HTMLElement
		? Reflect.get(HTMLElement.prototype, "style", element)
		: undefined;

export function overrides(): Overrides {
	const all = new Map<Element, Overruled>();

	const giveBack = (element: Element, { before, after, values }: Overruled) => {
		if (element.getAttribute("style") === after && before !== null)
			element.setAttribute("style", before);
		else
			for (const [property, value] of values)
				styleOf(element)?.setProperty(property, value, "important");
	};

	return {
		set(element, property, value) {
			const style = styleOf(element);
			if (style?.getPropertyPriority(property) !== "important") return;
			const known = all.get(element);
			if (
				known?.values.has(property) &&
				style.getPropertyValue(property) === value
			)
				return;
			const record = known ?? {
				before: element.getAttribute("style"),
				after: null,
				values: new Map<string, string>(),
			};
			record.values.set(property, style.getPropertyValue(property));
			style.setProperty(property, value, "important");
			record.after = element.getAttribute("style");
			all.set(element, record);
		},
		restore(element) {
			const record = all.get(element);
			if (!record) return;
			all.delete(element);
			giveBack(element, record);
		},
		without(look) {
			const now = [...all].map(
				([element, record]) =>
					[element, record, element.getAttribute("style")] as const,
			);
			for (const [element, record] of now) giveBack(element, record);
			try {
				return look();
			} finally {
				for (const [element, , style] of now)
					if (style !== null) element.setAttribute("style", style);
			}
		},
	};
}
