import fs from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";
import type { Outlet } from "../../src/core/model.ts";
import { leanOutlet } from "./lean-outlet.ts";

const room = path.resolve("src", "knowledge");

/**
 * All outlets' records as one string of compact JSON, in the place of `src/knowledge/outlets.ts`: a browser parses that
 * in a fraction of the time that it takes to compile as many object literals, and the panel waits for it.
 *
 * @param lean without what a page's reader does not show
 */
export function outletRecords({ lean }: { lean: boolean }): Plugin {
	return {
		name: "colophon:outlet-records",
		apply: "build",
		enforce: "pre",
		load(id) {
			if (path.resolve(id) !== path.join(room, "outlets.ts")) return;
			const folder = path.join(room, "outlets");
			const records = fs
				.readdirSync(folder)
				.sort()
				.map((name) => {
					const file = path.join(folder, name);
					this.addWatchFile(file);
					const record = JSON.parse(fs.readFileSync(file, "utf8")) as Outlet;
					return lean ? leanOutlet(record) : record;
				});
			const text = JSON.stringify(JSON.stringify(records));
			return {
				code: `export const outlets = JSON.parse(${text});`,
				moduleType: "js",
			};
		},
	};
}
