import { addRecord } from "./add-record";
import type { Builder } from "./builder";
import type { Outlet, Reading } from "./model";
import { type Knowledge, readPage } from "./read-page";

/** `readPage` with the outlets' records. */
export function read(
	page: Document,
	url: string,
	knowledge: Knowledge & { build: Builder; outlets: Outlet[] },
): Reading {
	return addRecord(readPage(page, url, knowledge), knowledge.outlets);
}
