import { toHtml as serialise } from "hast-util-to-html";
import type { Root } from "./model";

/** The article body as HTML of the allowed elements only, with absolute http(s) URLs. */
export const toHtml = (body: Root): string =>
	serialise(body, { closeSelfClosing: false });
