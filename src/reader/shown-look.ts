import { type ReaderLook, readerLook } from "../platform/settings";

export interface ShownLook {
	/** The look as remembered; until the storage has answered, undefined. */
	now(): ReaderLook | undefined;
	/** Resolves when `now` is known. */
	known: Promise<void>;
	/** Shows it at once and remembers it. */
	change(part: Partial<ReaderLook>): void;
	/** Calls back on every change, whichever tab or page made it. Returns the undoing. */
	watch(listener: (look: ReaderLook) => void): () => void;
}

/** The reader's look, kept in step with what is remembered. */
export function shownLook(fallback: ReaderLook): ShownLook {
	let now: ReaderLook | undefined;
	const listeners = new Set<(look: ReaderLook) => void>();
	const show = (look: ReaderLook) => {
		now = look;
		for (const listener of listeners) listener(look);
	};
	// After an update of the extension its old scripts can no longer ask the storage; the reader opens all the same.
	const known = readerLook.get().then(show, () => show(fallback));
	try {
		readerLook.watch(show);
	} catch {
		// Likewise.
	}
	return {
		now: () => now,
		known,
		change(part) {
			const look = { ...(now ?? fallback), ...part };
			show(look);
			readerLook.set(look).catch(() => undefined);
		},
		watch(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
