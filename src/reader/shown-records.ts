import { addChosenRecord } from "../core/add-chosen-record";
import type { Outlet, Reading } from "../core/model";
import {
	choiceFor,
	type KeptChoice,
	keptChoices,
} from "../platform/kept-choices";

/** What the records say of a page's outlet, with what the reader chose in the panel where a name means several. */
export interface ShownRecords {
	/** The reading with the record of its outlet. */
	complete(reading: Reading): Reading;
	/** Whether the choices are known. */
	isKnown(): boolean;
	/** Settles as soon as they are, and without the browser's storage as well: then there are none. */
	known: Promise<void>;
	/** Calls back when a choice was made or taken back, in whichever window. Returns the undoing. */
	watch(listener: () => void): () => void;
}

/** The outlets' records and the choices among them, as they stand from now on. */
export function shownRecords(outlets: readonly Outlet[]): ShownRecords {
	let kept: readonly KeptChoice[] | undefined;
	const listeners = new Set<() => void>();
	keptChoices.watch((all) => {
		kept = all;
		for (const listener of listeners) listener();
	});
	return {
		complete: (reading) =>
			addChosenRecord(reading, outlets, choiceFor(kept ?? [], reading)).reading,
		isKnown: () => kept !== undefined,
		known: keptChoices.get().then(
			(all) => {
				kept ??= all;
			},
			() => {
				kept ??= [];
			},
		),
		watch(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
