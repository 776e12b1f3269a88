import type { Browser } from "webextension-polyfill";

const world = globalThis as unknown as { browser?: Browser; chrome?: Browser };

/**
 * The browser's extension API. Every browser that Colophon runs in answers with promises by itself; all that differs in
 * what is used here is the name, which is Firefox's in Chromium too since 148.
 */
export const browser = (world.browser ?? world.chrome) as Browser;
