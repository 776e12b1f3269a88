import "../../../src/options/options.css";
import { browser as fakeBrowser } from "./fake-browser";
import "../../../src/options/index";

declare global {
	interface Window {
		/** What storage holds under a key. */
		kept(key: string): Promise<unknown>;
		/** Stores as another part of the extension would. */
		keep(key: string, value: unknown): Promise<void>;
	}
}

window.kept = async (key) => (await fakeBrowser.storage.local.get(key))[key];
window.keep = (key, value) => fakeBrowser.storage.local.set({ [key]: value });
