/** What `npm run knowledge` says of the real records when somebody breaks them: which file, which field, what, and what to do. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { checkOutlets } from "../../scripts/knowledge/check-outlets";
import { readOutletFiles, room } from "../../scripts/knowledge/outlet-files";

type Fields = Record<string, unknown>;

/** Enough records for every mistake below; `tests/knowledge.spec.ts` checks all. */
const some =
	"abc-es apple-daily berliner-zeitung die-zeit kommersant le-figaro le-monde le-monde-in-english zaman".split(
		" ",
	);

/** All that is said of a copy of the records after some of its files were changed. */
function toldOf(changes: Record<string, (text: string) => string>): string[] {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), "outlets-"));
	for (const name of some)
		fs.cpSync(`${room}/${name}.json`, path.join(folder, `${name}.json`));
	for (const [name, change] of Object.entries(changes)) {
		const file = path.join(folder, `${name}.json`);
		const before = fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "{}";
		fs.writeFileSync(file, change(before));
	}
	const { problems } = checkOutlets(readOutletFiles(folder));
	fs.rmSync(folder, { recursive: true });
	return problems.map(
		({ file, field, wrong, mend }) =>
			`${path.basename(file)}: ${field}: ${wrong.replaceAll(`${folder}/`, "")} → ${mend}`,
	);
}

const fields = (change: (record: Fields) => unknown) => (text: string) => {
	const record = JSON.parse(text) as Fields;
	return JSON.stringify(change(record) ?? record, null, "\t");
};
/** The same record with one field under another name, in its place. */
const renamed = (from: string, to: string) =>
	fields((record) =>
		Object.fromEntries(
			Object.entries(record).map(([key, value]) => [
				key === from ? to : key,
				value,
			]),
		),
	);
const list = (record: Fields, field: string) => record[field] as Fields[];

test("nothing is said of the records as they are", () => {
	expect(toldOf({})).toEqual([]);
});

for (const [what, changes, told] of [
	[
		"a misspelt field is known by its neighbours, and hides nothing",
		{ "le-monde": renamed("languages", "langauges") },
		[
			'le-monde.json: langauges: is no field of a record → write "languages", if that is meant',
		],
	],
	[
		"an unknown field",
		{ "le-monde": fields((record) => ({ ...record, motto: "x" })) },
		[
			/^le-monde\.json: motto: is no field of a record → take it out, or write one of: .*asOf/,
		],
	],
	[
		"a misspelt field of an owner",
		{
			kommersant: fields((record) => {
				const [first = {}] = list(record, "owners");
				first["form"] = first["from"];
				delete first["from"];
			}),
		},
		[
			'kommersant.json: owners.0.form: is no field of an owner → write "from", if that is meant',
		],
	],
	[
		"a missing field",
		{
			"le-monde": fields((record) => {
				delete record["kind"];
			}),
		},
		[
			'le-monde.json: kind: is missing → say in a few words what it is: "daily newspaper"',
		],
	],
	[
		"an owner without name, with an unknown kind and a doubtful present",
		{
			kommersant: fields((record) => {
				const [first = {}] = list(record, "owners");
				delete first["name"];
				first["kind"] = "oligarch";
				first["current"] = "yes";
			}),
		},
		[
			"kommersant.json: owners.0.name: is missing → write who owned it; where nobody knows, take this owner out of the list",
			/^kommersant\.json: owners\.0\.kind: "oligarch" is no word that may stand here → write one of: association, /,
			/^kommersant\.json: owners\.0\.current: is "yes", and must be true or false → write true for /,
		],
	],
	[
		"text in a list's place",
		{ "le-monde": fields((record) => ({ ...record, aliases: "Monde" })) },
		[
			/^le-monde\.json: aliases: is "Monde", and must be a list, in "\[" and "\]" → list its other names/,
		],
	],
	[
		"a date in words",
		{ "le-monde": fields((record) => ({ ...record, founded: "May 1944" })) },
		[
			/^le-monde\.json: founded: is not a date such as 1989, .*\("May 1944"\) → write it as exactly as the reference knows it/,
		],
	],
	[
		"a wrong form hides no other mistake of the file, nor one in another",
		{
			"le-monde": fields((record) => ({
				...record,
				status: "closed",
				country: "UK",
				domains: [...(record["domains"] as string[]), "lefigaro.fr"],
			})),
		},
		[
			/^le-monde\.json: status: "closed" is no word that may stand here → write active, suspended or ceased/,
			/^le-monde\.json: country: "UK" is no country → /,
			/^le-monde\.json: domains: lefigaro\.fr is claimed by le-figaro too \(le-figaro\.json\) → take it out of one/,
		],
	],
	[
		"a claim to another's domain is told of who is likelier wrong, also where that file comes first",
		{
			"abc-es": fields((record) => ({ ...record, domains: ["zeit.de"] })),
		},
		[
			/^abc-es\.json: domains: zeit\.de is claimed by die-zeit too \(die-zeit\.json\)/,
		],
	],
	[
		"the same where it comes last",
		{ zaman: fields((record) => ({ ...record, domains: ["abc.es"] })) },
		[
			/^zaman\.json: domains: abc\.es is claimed by abc-es too \(abc-es\.json\)/,
		],
	],
	[
		"an alias that is another's name in the same country",
		{
			"berliner-zeitung": fields((record) => ({
				...record,
				aliases: ["Die Zeit"],
			})),
		},
		[
			/^berliner-zeitung\.json: aliases: "Die Zeit" is the id of die-zeit /,
			/^berliner-zeitung\.json: aliases: "Die Zeit" is claimed by die-zeit too \(name of die-zeit\.json\)/,
		],
	],
	[
		"an end without reference",
		{
			"apple-daily": fields((record) => {
				list(record, "refs").pop();
			}),
		},
		[
			/^apple-daily\.json: status: is "ceased", and no reference supports it → add "status" to what a reference/,
		],
	],
	[
		"a missing comma, with its line",
		{ zaman: (text: string) => text.replace('"Zaman",', '"Zaman"') },
		[
			/^zaman\.json: the whole file: is no JSON: line 4: .* → look for a missing/,
		],
	],
	[
		"a list for a record",
		{ zaman: () => "[]" },
		[/^zaman\.json: the whole file: is no record → begin with "\{"/],
	],
	[
		"a new file with next to nothing",
		{ aaa: () => '{ "id": "aaa" }' },
		[
			/^aaa\.json: name: is missing → write the name by which it is known/,
			/^aaa\.json: aliases: is missing/,
			/^aaa\.json: domains: is missing/,
			/^aaa\.json: languages: is missing/,
			/^aaa\.json: kind: is missing/,
			/^aaa\.json: owners: is missing/,
			/^aaa\.json: refs: is missing/,
		],
	],
] as [string, Record<string, (text: string) => string>, (string | RegExp)[]][])
	test(what, () => {
		const all = toldOf(changes);
		for (const [at, line] of told.entries())
			if (typeof line === "string") expect(all[at]).toBe(line);
			else expect(all[at]).toMatch(line);
		expect(all, all.join("\n")).toHaveLength(told.length);
		for (const line of all)
			expect(line, "in words, not the schema's").not.toMatch(
				/Invalid (?:key|type|length)|but received|undefined|core\/schema/,
			);
	});

test("what is not sound is left out of the figures, and known to the others", () => {
	const files = readOutletFiles().map(({ file, text }) => ({
		file,
		text: /le-monde\.json$/.test(file) ? renamed("kind", "kin")(text) : text,
	}));
	const { problems, outlets } = checkOutlets(files);
	expect(outlets).toHaveLength(files.length - 1);
	expect(problems.map(({ file }) => path.basename(file))).not.toContain(
		"le-monde-in-english.json",
	);
});
