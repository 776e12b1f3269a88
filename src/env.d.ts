/// <reference types="@crxjs/vite-plugin/client" />
/** Which browser this build is for; set in vite.config.ts. */
declare const __BROWSER__: "chrome" | "firefox";
/** The scripts, in order, that read a page of any language; set in vite.config.ts. */
declare const __PAGE_SCRIPTS__: string[];
