import { addRecord } from "../../src/core/add-record";
import { compareClaims } from "../../src/core/compare-claims";
import type { Claim, Outlet } from "../../src/core/model";
import { titled, translated } from "./translated";

/** A page's reading of one day whose source box states these facts; completed from the record. */
export function comparing(
	states: Record<string, string | string[]>,
	outlet: Outlet,
	published = "2012-02-14",
	language = "en",
) {
	const claims = Object.entries(states).flatMap(([property, values]) =>
		[values]
			.flat()
			.map(
				(value): Claim => ({ about: "outlet", property, value, by: "page" }),
			),
	);
	const reading = translated({
		url: "https://www.worldcrunch.com/a",
		article: titled({ published, language }),
		original: { outlet: outlet.name, url: `https://${outlet.domains[0]}/a` },
		claims,
	});
	const full = addRecord(reading, [outlet]);
	const all = compareClaims(full, outlet);
	return {
		all,
		of: (property: string) => all.find((one) => one.property === property),
		standings: Object.fromEntries(
			all.map(({ property, standing }) => [property, standing]),
		),
		full,
	};
}
