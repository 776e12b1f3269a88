import fs from "node:fs";
import path from "node:path";
import { addRecord } from "../../src/core/add-record";
import type { Reading } from "../../src/core/model";
import { outlets } from "../../src/knowledge/outlets";
import { printReading } from "../print-reading";
import type { SiteServer } from "../site/site-server";

/** What `npm start` shows: a page, with the server that stands for its host when it is a local file. */
export interface Show {
	url: string;
	site: SiteServer | undefined;
	/** Print and leave pictures instead of showing a window. */
	headless: boolean;
}

/** How long a page may go on building itself after it has loaded: late overlays belong to what a reader sees. */
export const settling = 1500;

/** Path of a picture under pictures/, its folder made. */
export function picture(name: "page" | "panel" | "reader"): string {
	fs.mkdirSync("pictures", { recursive: true });
	return path.join("pictures", `${name}.png`);
}

/** Prints the reading and tells which pictures were left. */
export function report(reading: Reading | undefined, left: string[]): void {
	console.log(
		reading
			? `\n${printReading(addRecord(reading, outlets))}\n`
			: "\nColophon could not read this page.\n",
	);
	console.log(`Pictures: ${left.join(", ")}`);
}
