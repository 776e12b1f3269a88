import fs from "node:fs";
import path from "node:path";
import type { Site } from "../../src/core/model";

const folder = path.resolve("src/knowledge/sites");

/** The site files as the build needs them, in the order of their names. */
export function siteFiles(): Site[] {
	const names = fs.readdirSync(folder).filter((name) => name.endsWith(".json"));
	if (names.length === 0)
		throw new Error(
			`No site files in ${folder}: the extension would run nowhere.`,
		);
	return names
		.sort()
		.map((name) =>
			JSON.parse(fs.readFileSync(path.join(folder, name), "utf8")),
		);
}
