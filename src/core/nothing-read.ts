import type { Reading } from "./model";

/** The reading of a page that tells nothing. */
export const nothingRead = (url: string): Reading => ({
	url,
	kind: "other",
	translated: false,
	relation: null,
	state: "unknown",
	claims: [],
	notices: [],
	evidence: [],
});
