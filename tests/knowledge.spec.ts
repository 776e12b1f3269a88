import fs from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import * as v from "valibot";
import { checkOutlets } from "../scripts/knowledge/check-outlets";
import { countOutlets } from "../scripts/knowledge/outlet-figures";
import { readOutletFiles } from "../scripts/knowledge/outlet-files";
import { schemaFiles } from "../scripts/schemas";
import { siteSchema, wordingSchema } from "../src/core/schema";

const rooms = {
	sites: siteSchema,
	wording: wordingSchema,
} as const;

const filesOf = (room: keyof typeof rooms) =>
	fs
		.readdirSync(`src/knowledge/${room}`)
		.map((name) => path.join("src/knowledge", room, name));

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

const { problems, outlets } = checkOutlets(readOutletFiles());

test("every outlet's record is sound, and none claims what is another's", () => {
	expect(
		problems.map(
			({ file, field, wrong, mend }) => `${file}: ${field}: ${wrong}; ${mend}`,
		),
		"`npm run knowledge` lists the same; CONTRIBUTING.md says how to mend a record",
	).toEqual([]);
});

test("the records know as much as was promised, and show nothing without its reference", () => {
	const all = countOutlets(outlets, () => true);
	expect(all.outlets).toBeGreaterThanOrEqual(260);
	expect(all.founded / all.outlets).toBeGreaterThanOrEqual(0.95);
	expect(all.owned / all.outlets).toBeGreaterThanOrEqual(0.8);
	expect(all.bare).toBe(0);
});

test("a site's publisher has a record", () => {
	for (const file of filesOf("sites")) {
		const { publisher } = v.parse(
			siteSchema,
			JSON.parse(fs.readFileSync(file, "utf8")),
		);
		if (publisher)
			expect(
				outlets.map((outlet) => outlet.id),
				`${file} names ${publisher}: add src/knowledge/outlets/${publisher}.json`,
			).toContain(publisher);
	}
});
