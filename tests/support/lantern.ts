import type { Outlet } from "../../src/core/model";

/** A small record of a paper that is none, without owners and founding; a test says what is known of it. */
export const lantern = (more: Partial<Outlet> = {}): Outlet => ({
	id: "the-lantern",
	name: "The Lantern",
	aliases: [],
	domains: ["lantern.example"],
	country: "GB",
	languages: ["en"],
	kind: "daily newspaper",
	owners: [],
	status: "active",
	refs: [
		{
			n: 1,
			url: "https://press.example/",
			supports: ["founded", "owners", "founders"],
		},
	],
	asOf: "2024",
	...more,
});
