import fs from "node:fs";
import { expect, test } from "@playwright/test";
import { leanOutlet } from "../../scripts/build/lean-outlet";
import type { Outlet, Reading } from "../../src/core/model";
import { recordClaims } from "../../src/core/record-claims";

const folder = "src/knowledge/outlets";
const outlets = fs
	.readdirSync(folder)
	.map(
		(name) =>
			JSON.parse(fs.readFileSync(`${folder}/${name}`, "utf8")) as Outlet,
	);

test("what the reader carries of a record makes the same claims, and weighs a third less", () => {
	const reading: Reading = {
		url: "https://translator.example/a",
		kind: "article",
		translated: true,
		relation: "translation",
		state: "whole",
		original: { published: "2015" },
		claims: [],
		notices: [],
		evidence: [],
	};
	for (const outlet of outlets)
		expect(
			recordClaims("outlet", leanOutlet(outlet), reading),
			outlet.id,
		).toEqual(recordClaims("outlet", outlet, reading));
	const weight = (all: Outlet[]) => JSON.stringify(all).length;
	expect(weight(outlets.map(leanOutlet))).toBeLessThan(0.7 * weight(outlets));
});
