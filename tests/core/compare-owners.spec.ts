/** When an owner whom the page names is one whom the record names, and since when. */
import { expect, test } from "@playwright/test";
import { comparing } from "../support/comparing";
import { lantern } from "../support/lantern";
import { owner } from "../support/translated";

/** An owner since 2000, and still. */
const present: typeof owner = (name, more) =>
	owner(name, { from: "2000", current: true, ...more });

for (const [said, known, standing, through] of [
	["Axel Springer AG", "Axel Springer", "agrees", undefined],
	["Agora S.A.", "Agora SA", "agrees", undefined],
	["groupe Altice", "Altice (Patrick Drahi)", "agrees", undefined],
	["Patrick Drahi", "Altice (Patrick Drahi)", "agrees", "brackets"],
	[
		"Daniel Kretinsky",
		"Czech Media Invest (Daniel Křetínský)",
		"agrees",
		"brackets",
	],
	["Usmanov", "Alisher Usmanov", "agrees", undefined],
	["Pinault family", "Artémis (Pinault family)", "agrees", "brackets"],
	["François Pinault", "Artémis (Pinault family)", "agrees", "family"],
	["Karl Traun", "Alisher Usmanov", "contradicts", undefined],
	["Алишер Усманов", "Alisher Usmanov", "open", undefined],
	["Nordmark Bank", "Nordmark Media", "contradicts", undefined],
	["Ana Prieto", "Luis Prieto", "contradicts", undefined],
] as const)
	test(`owner ${said} on the page and ${known} in the record: ${standing}`, () => {
		const { of } = comparing(
			{ owner: said },
			lantern({ owners: [present(known)] }),
		);
		expect(of("owner")?.standing).toBe(standing);
		expect(of("owner")?.through).toBe(through);
	});

test("one of two owners is in the record: it is left open", () => {
	const { of } = comparing(
		{ owner: ["Karl Traun", "Nordmark Group"] },
		lantern({ owners: [present("Nordmark")] }),
	);
	expect(of("owner")?.standing).toBe("open");
});

test("a record that leaves the present open contradicts nobody", () => {
	const outlet = lantern({
		owners: [present("Nordmark", { current: null, to: undefined })],
	});
	expect(comparing({ owner: "Nordmark" }, outlet).of("owner")?.standing).toBe(
		"open",
	);
	expect(comparing({ owner: "Karl Traun" }, outlet).of("owner")?.standing).toBe(
		"open",
	);
});

test("an owner without a reference is nobody's", () => {
	const { of } = comparing(
		{ owner: "Nordmark" },
		lantern({
			owners: [
				{ name: "Nordmark", kind: "company", from: "2000", current: true },
			],
		}),
	);
	expect(of("owner")?.standing).not.toBe("agrees");
});

test("the same owner since another year: a contradiction in the date alone", () => {
	const { standings } = comparing(
		{ owner: "Nordmark Group", ownerSince: "1999" },
		lantern({ owners: [present("Nordmark")] }),
	);
	expect(standings).toMatchObject({
		owner: "agrees",
		ownerSince: "contradicts",
	});
});

test("since when another owner has it is compared with nothing", () => {
	const { standings } = comparing(
		{ owner: "Karl Traun", ownerSince: "1999" },
		lantern({ owners: [present("Nordmark")] }),
	);
	expect(standings).toMatchObject({ owner: "contradicts", ownerSince: "open" });
});

test("a former owner whom the record has as former agrees", () => {
	const { of } = comparing(
		{ formerOwner: "Halm family" },
		lantern({
			owners: [
				present("Halm family", {
					kind: "family",
					to: "2000",
					from: "1950",
					current: false,
				}),
				present("Nordmark"),
			],
		}),
	);
	expect(of("formerOwner")?.standing).toBe("agrees");
	expect(of("formerOwner")?.record[0]?.value).toBe("Halm family");
	expect(of("owner")?.standing).toBe("record-only");
});
