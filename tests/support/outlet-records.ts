/** The records of outlets as they lie in src/knowledge/outlets. */
import fs from "node:fs";
import type { Outlet } from "../../src/core/model";

const folder = "src/knowledge/outlets";

/** One record, by the outlet's id. */
export const recordOf = (id: string): Outlet =>
	JSON.parse(fs.readFileSync(`${folder}/${id}.json`, "utf8"));

/** All records, in the order of their ids. */
export const allRecords = (): Outlet[] =>
	fs.readdirSync(folder).map((file) => recordOf(file.replace(".json", "")));
