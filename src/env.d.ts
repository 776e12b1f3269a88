/// <reference types="@crxjs/vite-plugin/client" />
/** Which browser this build is for; set in vite.config.ts. */
declare const __BROWSER__: "chrome" | "firefox";
