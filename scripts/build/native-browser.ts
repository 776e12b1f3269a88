/**
 * Stands for webextension-polyfill where it would fill nothing: in Firefox, and in scripts that run inside pages, which
 * are counted by the byte. They only use what Chrome and Firefox do alike: storage, and messages answered by
 * `sendResponse`.
 */
const world = globalThis as unknown as { browser?: unknown; chrome?: unknown };
export default world.browser ?? world.chrome;
