import { hostOf } from "../core/host";
import type { Reading } from "../core/model";
import { nameKeys } from "../core/name-keys";
import {
	type KeptChoice,
	keptChoices,
	withChoice,
} from "../platform/kept-choices";

/** What the reader took where a page's name may mean several outlets. */
export interface OutletChoices {
	/** Begins to read what is kept. */
	read(): void;
	/** Id of the record that was taken for the name that this page prints; undefined: none. */
	of(reading: Reading): Promise<string | undefined>;
	/** Takes this record for that name on that site from now on; undefined: none again. */
	take(reading: Reading, outlet: string | undefined): void;
}

/** For what a choice holds: the site, and the name as it prints it, whatever its case and quotes. */
const scopeOf = ({ url, original }: Reading) => {
	const name = original?.outlet ?? "";
	return { site: hostOf(url), name: nameKeys(name).full || name };
};

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
			const { site, name } = scopeOf(reading);
			return kept.find((one) => one.site === site && one.name === name)?.outlet;
		},
		take(reading, outlet) {
			kept = withChoice(kept, {
				...scopeOf(reading),
				...(outlet === undefined ? {} : { outlet }),
			});
			keptChoices.set(kept).catch(() => undefined);
		},
	};
}
