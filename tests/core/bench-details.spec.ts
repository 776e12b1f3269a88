/** How `npm run bench` holds authors, titles, dates and what would be folded against the truth. */
import { expect, test } from "@playwright/test";
import {
	daysOf,
	detailChecks,
	folded,
	personsIn,
} from "../../scripts/bench/details";
import { truthIn } from "../../scripts/bench/folded-truth";

test("words are compared whatever their case, spaces, quotes and dashes", () => {
	expect(folded("“The  river”\u00a0– it’s\u00ad late")).toBe(
		folded('"the river" - It\'s LATE'),
	);
	expect(folded("«Ja»")).toBe(folded("''ja''"));
	expect(folded("The river")).not.toBe(folded("A river"));
});

test("persons of bylines are a set", () => {
	expect(personsIn(["By JANE DOE and John Roe"])).toEqual(
		personsIn(["John Roe", "Jane Doe"]),
	);
	expect(personsIn(["Von Jana Reh & Ute Moos"])).toEqual(
		new Set(["jana reh", "ute moos"]),
	);
	expect(personsIn([""])).toEqual(new Set());
});

test("a date may mean the day it writes and the day in UTC", () => {
	expect(daysOf("2024-05-01 00:30:00+02:00")).toEqual(
		new Set(["2024-05-01", "2024-04-30"]),
	);
	expect(daysOf("2024-05-01")).toEqual(new Set(["2024-05-01"]));
	expect(daysOf("2024-05-01T23:30:00")).toEqual(new Set(["2024-05-01"]));
	expect(daysOf("Wed, 01 May 2024 23:30:00 GMT")).toEqual(
		new Set(["2024-05-01"]),
	);
	expect(daysOf("2022-29-11")).toEqual(new Set());
	expect(daysOf("")).toEqual(new Set());
});

test("only what the truth gives is checked; nobody may be added", () => {
	const found = {
		title: "Ferries stop",
		authors: ["Jane Doe", "The Courier"],
		published: "2024-05-01",
	};
	expect(detailChecks({}, found)).toEqual([]);
	expect(
		detailChecks(
			{ author: "Jane Doe", title: "Ferries Stop", date: "2024-05-01" },
			found,
		).map(({ about, right }) => [about, right]),
	).toEqual([
		["author", false],
		["title", true],
		["date", true],
	]);
	expect(detailChecks({ author: null, date: "2022-29-11" }, found)).toEqual([]);
});

test("text of the truth in a notice: whole paragraphs of eight words or more", () => {
	const long = "The ferry left an hour late, as it does.";
	const notices = [`Support us. ${long} Donate now`];
	expect(truthIn(notices, { text: `Other words here.\n${long}` })).toEqual([
		long,
	]);
	expect(truthIn(notices, { text: "Support us" })).toEqual([]);
	expect(truthIn(notices, { text: `${long} And more.` })).toEqual([]);
	expect(truthIn(notices, { with: [long] })).toEqual([long]);
});
