import * as v from "valibot";
import { ownerKinds } from "../../src/core/schema";
import type { Told } from "./problem";

const date =
	"write it as exactly as the reference knows it: 1989, 1989-10, 1989-10-02, 198X for a decade, 1989~ for about";

/** What may stand in a field, by its name without numbers. */
const mends: Record<string, string> = {
	id: "write small Latin letters, digits and hyphens, the same as the file's name: le-monde",
	name: "write the name by which it is known, in Latin letters",
	aliases: 'list its other names: ["Le Monde.fr"], or [] for none',
	sharedNames:
		'list those of its names that others bear too: ["El Mundo"], or leave the field out',
	domains:
		'list its hosts without https:// and www.: ["press.example", "press.example/en"], or [] for none',
	country: "take the code of ISO 3166-1 in capitals, such as GB (not UK)",
	languages:
		'list the languages that it publishes in by their tags: ["fr"], ["zh-Hant", "en"]',
	kind: 'say in a few words what it is: "daily newspaper"',
	founders: 'list their names: ["Ada Lovelace"], or leave the field out',
	owners: "list who owned it in the order of time, or write [] for not known",
	refs: 'list what you read: [{ "n": 1, "url": "https://…", "supports": ["founded"] }], or [] for nothing',
	status: "write active, suspended or ceased; leave it out where not known",
	confidence: "write high, medium or low",
	translates: "write true, or leave the field out",
	wikidata: "write the item's number, such as Q12461",
	"owners.name":
		"write who owned it; where nobody knows, take this owner out of the list",
	"owners.kind": `write one of: ${ownerKinds.join(", ")}`,
	"owners.current":
		"write true for who owns it as of asOf, false for who no longer does, null where that was not confirmed",
	"owners.ref":
		"write the number of the reference that says so, without quotes",
	"refs.n": "number the references upwards from 1, without quotes",
	"refs.url":
		"write the page's whole address, with https://; leave it out where only a copy of something unknown was read",
	"refs.copy": "write true where a copy was read, or leave the field out",
	"refs.supports":
		'list what it says: any of "founded", "founders", "owners", "status"',
	founded: date,
	ended: date,
	asOf: date,
	"owners.from": date,
	"owners.to": date,
	"owners.agreed": date,
};

const kinds: Record<string, string> = {
	Array: 'a list, in "[" and "]"',
	Object: 'a group of fields, in "{" and "}"',
	boolean: "true or false",
	number: "a number",
	string: "text, in quotes",
	true: "true",
};

/** What is wrong with a record's form, in words for whoever writes it. */
export function formProblem(issue: v.BaseIssue<unknown>): Told {
	const field = v.getDotPath(issue) ?? "the whole file";
	const place = field.replace(/\.\d+(?=\.|$)/g, "");
	return {
		field,
		wrong: wrongOf(issue),
		mend:
			mends[place] ??
			`write ${kinds[issue.expected ?? ""] ?? "what src/core/schema.ts says of it"}, or leave the field out`,
	};
}

function wrongOf({
	kind,
	type,
	expected,
	received,
	input,
	message,
}: v.BaseIssue<unknown>): string {
	const said = JSON.stringify(input);
	const shown =
		said && said.length > 60 ? `${said.slice(0, 60)}…` : (said ?? "nothing");
	if (kind === "schema" && received === "undefined") return "is missing";
	if (type === "picklist") return `${shown} is no word that may stand here`;
	if (type === "min_length")
		return Array.isArray(input) ? "is an empty list" : "is empty";
	if (kind === "schema")
		return `is ${shown}, and must be ${kinds[expected ?? ""] ?? expected}`;
	return `${message} (${shown})`;
}
