/** Stands for webextension-polyfill in builds for Firefox, where `browser` needs no filling. */
export default (globalThis as unknown as { browser: unknown }).browser;
