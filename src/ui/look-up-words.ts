import type { LookUp, LookUpFailure } from "../core/look-up";
import { interfaceLocale } from "./names";

/** What the button says that asks: always with the host's name. */
export function askWords({ source, host }: LookUp, again: boolean): string {
	const words =
		source === "wikidata" ? `Ask ${host}` : `Read ${source} of ${host}`;
	return again ? `${words} again` : words;
}

/** What the answer is headed with. */
export const sourceWords = ({ source, host }: LookUp): string =>
	source === "wikidata" ? host : `${source} of ${host}`;

const span = (value: number, unit: "second" | "minute" | "hour"): string =>
	new Intl.NumberFormat(interfaceLocale, {
		style: "unit",
		unit,
		unitDisplay: "long",
	}).format(value);

/** "40 seconds", "2 minutes", "3 hours": never less than was asked for. */
export function waitWords(seconds: number): string {
	if (seconds < 100) return span(seconds, "second");
	if (seconds < 6000) return span(Math.ceil(seconds / 60), "minute");
	return span(Math.ceil(seconds / 3600), "hour");
}

const nothingFound = ({ source, host }: LookUp): string =>
	source === "wikidata"
		? "Wikidata has no item for this outlet’s website or name."
		: `${host} has no ${source}.`;

const wrongForm = ({ source, host }: LookUp): string =>
	source === "wikidata"
		? `What ${host} answered is not in its usual form, so none of it was taken over.`
		: `What ${host} keeps under that name is no ${source}, so none of it was taken over.`;

const nothingSaid = ({ source, host }: LookUp): string =>
	source === "wikidata"
		? "Wikidata has an item for this outlet, but says nothing of its owner, founding or country."
		: `${source} of ${host} says nothing of owners${source === "trust.txt" ? " or memberships" : ""}.`;

/** One line that says why there is no answer, and what to do where something can be done. */
export function failureWords(lookUp: LookUp, why: LookUpFailure): string {
	const { host } = lookUp;
	switch (why.kind) {
		case "offline":
			return "The browser is offline. Nothing was asked.";
		case "denied":
			return "The browser did not let Colophon ask. Nothing was sent.";
		case "unreachable":
			return `${host} could not be reached, or sends on to another host, where Colophon does not follow.`;
		case "timeout":
			return `${host} did not answer within ${span(why.seconds, "second")}.`;
		case "missing":
			return nothingFound(lookUp);
		case "busy":
			return why.seconds === undefined
				? `${host} is busy and asks to be asked later.`
				: `${host} is busy and asks to be asked again in ${waitWords(why.seconds)}.`;
		case "status":
			return why.status >= 500
				? `${host} has a fault of its own now (status ${why.status}).`
				: `${host} refused, with status ${why.status}.`;
		case "too-large":
			return `The answer of ${host} is larger than ${why.bytes / 1_000_000} MB, so it was not read.`;
		case "malformed":
			return wrongForm(lookUp);
		case "silent":
			return nothingSaid(lookUp);
	}
}
