import type { Outlet } from "../../src/core/model";

/** A sound record of an outlet that is none. */
export const courier: Outlet = {
	id: "courier",
	name: "The Courier",
	aliases: ["Courier Daily"],
	domains: ["courier.example"],
	country: "GB",
	languages: ["en"],
	kind: "daily newspaper",
	founded: "1901",
	owners: [
		{
			name: "Ada",
			kind: "person",
			from: "1901",
			to: "1950",
			ref: 1,
			current: false,
		},
		{
			name: "Press Ltd",
			kind: "company",
			from: "1950-06",
			ref: 1,
			current: true,
		},
	],
	status: "active",
	refs: [
		{ n: 1, url: "https://press.example/", supports: ["founded", "owners"] },
	],
	asOf: "2024",
};
