import fs from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import * as v from "valibot";
import { schemaFiles } from "../scripts/schemas";
import { normalName } from "../src/core/normal-name";
import { outletSchema, siteSchema, wordingSchema } from "../src/core/schema";

const rooms = {
	sites: siteSchema,
	outlets: outletSchema,
	wording: wordingSchema,
} as const;

const filesOf = (room: keyof typeof rooms) =>
	fs
		.readdirSync(`src/knowledge/${room}`)
		.map((name) => path.join("src/knowledge", room, name));

const outlets = filesOf("outlets").map((file) =>
	v.parse(outletSchema, JSON.parse(fs.readFileSync(file, "utf8"))),
);

for (const room of Object.keys(rooms) as (keyof typeof rooms)[])
	for (const file of filesOf(room))
		test(`${file} is sound`, () => {
			const text = fs.readFileSync(file, "utf8");
			const found = v.safeParse(rooms[room], JSON.parse(text));
			expect(
				found.issues?.map(
					(issue) => `${v.getDotPath(issue)}: ${issue.message}`,
				) ?? [],
				`mend these places of ${file}; its form is in src/core/schema.ts`,
			).toEqual([]);
			const { id, language } = JSON.parse(text);
			expect(
				path.basename(file, ".json"),
				"a file is named for its id or language",
			).toBe(id ?? language);
		});

for (const { file, text } of schemaFiles)
	test(`${file} is what src/core/schema.ts says`, () => {
		expect(
			JSON.parse(fs.readFileSync(file, "utf8")),
			"run `npm run schemas`",
		).toEqual(JSON.parse(text));
	});

test("what is shown of an outlet has its reference", () => {
	for (const { id, founded, owners, refs } of outlets) {
		const numbers = refs.map(({ n }) => n);
		expect(new Set(numbers).size, `${id}: two references have one number`).toBe(
			numbers.length,
		);
		for (const owner of owners)
			if (owner.ref !== undefined)
				expect(
					numbers,
					`${id}: owner ${owner.name} points to a reference that is not there`,
				).toContain(owner.ref);
		if (founded)
			expect(
				refs.some(({ supports }) => supports.includes("founded")),
				`${id}: no reference supports the founding date`,
			).toBe(true);
	}
});

test("no two outlets claim one domain, or one name in one country", () => {
	const claimed = new Map<string, string>();
	for (const { id, country, domains, name, nativeName, aliases } of outlets) {
		const names = new Set(
			[name, nativeName ?? name, ...aliases].map(normalName),
		);
		for (const key of [
			...domains,
			...[...names].map((one) => `${one} (${country})`),
		]) {
			expect(
				claimed.get(key),
				`"${key}" is claimed by ${claimed.get(key)} and ${id}: make one longer`,
			).toBeUndefined();
			claimed.set(key, id);
		}
	}
});

test("a site's publisher has a record", () => {
	for (const file of filesOf("sites")) {
		const { publisher } = v.parse(
			siteSchema,
			JSON.parse(fs.readFileSync(file, "utf8")),
		);
		if (publisher)
			expect(
				outlets.map(({ id }) => id),
				`${file} names ${publisher}: add src/knowledge/outlets/${publisher}.json`,
			).toContain(publisher);
	}
});
