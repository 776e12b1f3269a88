import type { Reading } from "../core/model";
import {
	choiceFor,
	type KeptChoice,
	keptChoices,
	withChoice,
} from "../platform/kept-choices";

/** What the reader took where a page's name may mean several outlets. */
export interface OutletChoices {
	/** Begins to read what is kept. */
	read(): void;
	/** Id of the record that was taken for the name that this page prints, or `noRecord`; undefined: not chosen yet. */
	of(reading: Reading): Promise<string | undefined>;
	/** Takes this record for that name on that site from now on; undefined: not chosen again. */
	take(reading: Reading, outlet: string | undefined): void;
}

/**
 * The reader's choices, kept from one opening of the panel to the next. Readings are those of the page's script, before
 * a record was added, so that the name is still the page's. `onChange`: another window's panel has chosen.
 */
export function outletChoices(onChange: () => void): OutletChoices {
	let kept: readonly KeptChoice[] = [];
	let known: Promise<void> | undefined;

	const read = (): Promise<void> => {
		known ??= keptChoices.get().then(
			(all) => {
				kept = all;
			},
			// Without its storage the panel still asks, and remembers until it is closed.
			() => undefined,
		);
		return known;
	};

	keptChoices.watch((all) => {
		kept = all;
		onChange();
	});

	return {
		read: () => void read(),
		async of(reading) {
			await read();
			return choiceFor(kept, reading);
		},
		take(reading, outlet) {
			kept = withChoice(kept, reading, outlet);
			keptChoices.set(kept).catch(() => undefined);
		},
	};
}
