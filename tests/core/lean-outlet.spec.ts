import { expect, test } from "@playwright/test";
import { leanOutlet } from "../../scripts/build/lean-outlet";
import type { Outlet } from "../../src/core/model";
import { recordClaims } from "../../src/core/record-claims";
import { allRecords } from "../support/outlet-records";
import { translated } from "../support/translated";

const outlets = allRecords();

test("what the reader carries of a record makes the same claims, and weighs a third less", () => {
	const reading = translated({ original: { published: "2015" } });
	for (const outlet of outlets)
		expect(
			recordClaims("outlet", leanOutlet(outlet), reading),
			outlet.id,
		).toEqual(recordClaims("outlet", outlet, reading));
	const weight = (all: Outlet[]) => JSON.stringify(all).length;
	expect(weight(outlets.map(leanOutlet))).toBeLessThan(0.7 * weight(outlets));
});
