/** What is wrong with one field of a record, and what to do. */
export interface Told {
	/** As in the file: "owners.2.from". */
	field: string;
	wrong: string;
	/** An imperative. */
	mend: string;
}

export interface Problem extends Told {
	/** From the repository's root. */
	file: string;
}
