import type { Storage } from "webextension-polyfill";
import { browser } from "./browser";

/** One remembered thing. */
export interface Stored<T> {
	get(): Promise<T>;
	set(value: T): Promise<void>;
	/** Calls back on every change, whoever made it. Returns the undoing. */
	watch(listener: (value: T) => void): () => void;
}

/**
 * A thing kept in storage.local under `key`. `parse` is given whatever the storage holds (nothing, an older
 * version's value, junk) and returns a sound value, so that no reader of it has to doubt.
 */
export function stored<T>(key: string, parse: (raw: unknown) => T): Stored<T> {
	return {
		async get() {
			const all = await browser.storage.local.get(key);
			return parse(all[key]);
		},
		async set(value) {
			await browser.storage.local.set({ [key]: value });
		},
		watch(listener) {
			const on = (
				changes: Record<string, Storage.StorageChange>,
				area: string,
			) => {
				const change = changes[key];
				if (area === "local" && change) listener(parse(change.newValue));
			};
			browser.storage.onChanged.addListener(on);
			return () => browser.storage.onChanged.removeListener(on);
		},
	};
}
