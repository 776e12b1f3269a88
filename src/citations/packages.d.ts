/** The parts of untyped packages that are used here. */
declare module "citeproc" {
	interface OutputFormat {
		text_escape(text: string): string;
		bibstart: string;
		bibend: string;
		[attribute: string]: unknown;
	}
	class Engine {
		constructor(
			system: {
				retrieveLocale(tag: string): string;
				retrieveItem(id: string): unknown;
			},
			style: string,
			locale?: string,
			force?: boolean,
		);
		setOutputFormat(name: string): void;
		updateItems(ids: string[]): void;
		makeBibliography(): [{ entry_ids: string[][] }, string[]] | false;
		previewCitationCluster(
			citation: {
				citationItems: { id: string }[];
				properties: { noteIndex: number };
			},
			before: [],
			after: [],
			format: string,
		): string;
	}
	const CSL: {
		Engine: typeof Engine;
		Output: { Formats: Record<string, OutputFormat> };
	};
	export default CSL;
}

declare module "@citation-js/core/lib-mjs/util/translator.js" {
	export class Translator {
		constructor(mapping: unknown[]);
	}
}

interface BibEntry {
	type: string;
	label: string;
	properties: Record<string, string>;
}

declare module "@citation-js/plugin-bibtex/lib-mjs/output/entries.js" {
	export function format(items: object[]): BibEntry[];
	export function formatBibtex(items: object[]): BibEntry[];
}

declare module "@citation-js/plugin-bibtex/lib-mjs/output/bibtex.js" {
	export function format(
		entries: BibEntry[],
		marks: Record<
			"bibliographyContainer" | "entry" | "list" | "listItem",
			[string, string]
		>,
	): string;
}

declare module "@citation-js/plugin-bibtex/lib-mjs/config.js" {
	const config: { format: { asciiOnly: boolean } };
	export default config;
}

declare module "@citation-js/plugin-ris/lib-mjs/ris.js" {
	export function format(
		items: object[],
		options: { format: "object" },
	): Record<string, string | string[]>[];
}
