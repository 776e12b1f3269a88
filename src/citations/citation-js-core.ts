/**
 * What the writers of BibTeX and RIS need of @citation-js/core. The build puts it in that package's place
 * (scripts/build/citation-js.ts), because the package as a whole brings code that asks the network.
 */
import { Translator } from "@citation-js/core/lib-mjs/util/translator.js";

export const util = { Translator };
