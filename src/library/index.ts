/**
 * dist/core.js: what Colophon knows about a page, for anyone who has a Document. It is what the extension itself uses,
 * bound to its knowledge; no extension is needed to run it.
 */
import { builder } from "../core/builder";
import type { Outlet, Reading } from "../core/model";
import { outletFor } from "../core/outlet";
import { read as readWith } from "../core/read";
import { outlets } from "../knowledge/outlets";
import { sites } from "../knowledge/sites";
import { wording } from "../knowledge/wording";

export { ownersAt } from "../core/owners-at";
export { toHtml } from "../core/to-html";
export { toText } from "../core/to-text";

/** Everything Colophon finds out about one page. Never changes the page. Never throws, whatever the page holds. */
export const read = (page: Document, url: string): Reading =>
	readWith(page, url, { sites, wording, outlets, build: builder });

/** The outlet's record by id, domain or name (with optional country); undefined when unknown or ambiguous. */
export const outlet = (key: string, country?: string): Outlet | undefined =>
	outletFor(outlets, key, country);
