/// <reference types="@crxjs/vite-plugin/client" />
/** Which browser this build is for; set in vite.config.ts. */
declare const __BROWSER__: "chrome" | "firefox";
/** The languages that there are words of, each with its most frequent words; set in vite.config.ts. */
declare const __LANGUAGES__: { language: string; common?: string[] }[];
/**
 * The scripts, in order, that read a page; it asks for the words of other languages than English; set in
 * vite.config.ts.
 */
declare const __PAGE_SCRIPTS__: string[];
