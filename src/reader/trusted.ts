/** A listener that heeds what a person did, not what a script of the page made up. */
export const trusted =
	(act: () => void) =>
	(event: Event): void => {
		if (event.isTrusted) act();
	};
