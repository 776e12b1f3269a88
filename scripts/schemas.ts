import fs from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { outletSchema, siteSchema, wordingSchema } from "../src/core/schema";
import { command } from "./command";

/** Where each schema is kept for editors, and what it is to hold. */
export const schemaFiles = [
	{ file: "src/knowledge/site.schema.json", schema: siteSchema },
	{ file: "src/knowledge/outlet.schema.json", schema: outletSchema },
	{ file: "src/knowledge/wording.schema.json", schema: wordingSchema },
].map(({ file, schema }) => ({
	file,
	text: `${JSON.stringify(toJsonSchema(schema, { errorMode: "ignore" }), null, "\t")}\n`,
}));

/** `npm run schemas`: writes the JSON Schemas that editors complete the knowledge files from. */
export async function main(): Promise<number> {
	for (const { file, text } of schemaFiles) fs.writeFileSync(file, text);
	const files = schemaFiles.map(({ file }) => file);
	return command("biome", ["format", "--write", ...files]) ? 0 : 1;
}
