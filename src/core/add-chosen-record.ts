import { addRecord } from "./add-record";
import type { Outlet, Reading } from "./model";

/** Chosen in the place of a record's id: none of those of this name is meant. No record has this id. */
export const noRecord = "-";

/**
 * Completes a reading as `addRecord` does, with what the reader took where the page leaves the outlet open: one of the
 * candidates, or none of them. What is no candidate here, because a record or the page has changed, changes nothing.
 *
 * @param chosen id of a record, or `noRecord`
 * @returns the reading, and what of `chosen` was heeded
 */
export function addChosenRecord(
	reading: Reading,
	outlets: readonly Outlet[],
	chosen: string | undefined,
): { reading: Reading; taken?: string } {
	const open = addRecord(reading, outlets);
	const { candidates, ...settled } = open;
	if (!candidates || chosen === undefined) return { reading: open };
	if (chosen === noRecord) return { reading: settled, taken: chosen };
	return candidates.some(({ id }) => id === chosen)
		? { reading: addRecord(reading, outlets, chosen), taken: chosen }
		: { reading: open };
}
