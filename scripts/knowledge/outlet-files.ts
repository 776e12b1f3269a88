import fs from "node:fs";
import path from "node:path";
import type { Outlet } from "../../src/core/model";

/** One record's file as it is, sound or not. */
export interface OutletFile {
	/** From the repository's root. */
	file: string;
	text: string;
}

/** Where the records are. */
export const room = "src/knowledge/outlets";

/** All files of records in their folder, in the order of their names. */
export const readOutletFiles = (folder = room): OutletFile[] =>
	fs
		.readdirSync(folder)
		.sort()
		.map((name) => {
			const file = path.posix.join(folder, name);
			return { file, text: fs.readFileSync(file, "utf8") };
		});

/**
 * Writes records to their files; those that are there already are kept by hand, and left alone unless `overwrite`.
 * Answers the ids of both.
 */
export function writeOutletFiles(
	outlets: readonly Outlet[],
	{ folder = room, overwrite }: { folder?: string; overwrite: boolean },
): { written: string[]; kept: string[] } {
	const written: string[] = [];
	const kept: string[] = [];
	fs.mkdirSync(folder, { recursive: true });
	for (const outlet of outlets) {
		const file = path.join(folder, `${outlet.id}.json`);
		if (fs.existsSync(file) && !overwrite) kept.push(outlet.id);
		else {
			fs.writeFileSync(file, `${JSON.stringify(outlet, null, "\t")}\n`);
			written.push(outlet.id);
		}
	}
	return { written, kept };
}
