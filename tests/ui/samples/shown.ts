import { addRecord } from "../../../src/core/add-record";
import type { Claim, Outlet, Reading } from "../../../src/core/model";
import type { PanelView, ShownPage } from "../../../src/ui/panel-view";
import { worldcrunch } from "./outlets";
import { notices, plain, says } from "./reading";
import { translation } from "./translations";

/** A page as the panel shows it. */
export const shown = (
	reading: Reading,
	more: Partial<ShownPage> = {},
): PanelView => ({
	is: "page",
	reading,
	siteName: "Worldcrunch",
	on: true,
	notices,
	reader: "closed",
	...more,
});

/** The translation of a text of that day. */
export const appearedIn = (published: string): Reading => ({
	...translation,
	original: { ...translation.original, published },
});

/** A translation from this outlet, completed from its record. */
export const from = (
	outlet: Outlet,
	published: string,
	claims: Claim[] = [],
	more: Partial<Reading["original"]> = {},
	lookUps: ShownPage["lookUps"] = [],
): PanelView => {
	const reading: Reading = {
		...plain,
		...(plain.article ? { article: { ...plain.article, published } } : {}),
		translated: true,
		relation: "translation",
		original: {
			outlet: outlet.name,
			url: `https://${outlet.domains[0]}/2022/port`,
			published,
			...(outlet.languages[0] ? { language: outlet.languages[0] } : {}),
			...more,
		},
		claims: [
			...plain.claims.filter(
				({ property }) => !["author", "published"].includes(property),
			),
			says(
				"original",
				"outlet",
				outlet.name,
				`First published by ${outlet.name}`,
			),
			...claims,
		],
		evidence: translation.evidence,
	};
	return shown(addRecord(reading, [outlet, worldcrunch], outlet.id), {
		outlet,
		grounds: { by: "address", host: outlet.domains[0] ?? "" },
		publisher: worldcrunch,
		lookUps,
	});
};
