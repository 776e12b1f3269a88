import type { Original } from "../../src/core/model";
import type { Label } from "./corpus";
import type { Found } from "./install-meter";

/** One labelled value and what was found in its place. */
export interface Check {
	id: string;
	about: "outlet" | "original link" | "translator";
	right: boolean;
	wanted: string;
	found: string;
}

const namesOf = (text: string) =>
	text.replace(/\([^)]*\)/g, " ").replace(/\.(?:com|org|net|co\.uk)\b/gi, " ");

const wordsOf = (name: string) =>
	(
		namesOf(name)
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	).filter((word, at) => at > 0 || word !== "the");

/**
 * One name begins as the other: "Euronews" for "Euronews English", "WIRED" for "WIRED (US)", but not "The Times" for
 * "The New York Times".
 */
export function sameOutlet(wanted: string, found: string | undefined): boolean {
	const [a, b] = [wordsOf(wanted), wordsOf(found ?? "")];
	const count = Math.min(a.length, b.length);
	return (
		count > 0 && a.slice(0, count).join(" ") === b.slice(0, count).join(" ")
	);
}

const bare = (address: string) => {
	const { host, pathname } = new URL(address);
	return host.replace(/^www\./, "") + decodeURI(pathname).replace(/\/+$/, "");
};

/** The same host and path; scheme, www, query, fragment and the last slash do not matter. */
export function sameAddress(
	wanted: string,
	found: string | undefined,
): boolean {
	try {
		return found !== undefined && bare(wanted) === bare(found);
	} catch {
		return false;
	}
}

/**
 * The first labelled person is among those found, and nobody is found who is not labelled. Where the label names no
 * person, the relation has to say it ("machine"; a translation for "… (staff)"), and nobody is to be named but, if
 * anything, the staff as labelled.
 */
export function sameTranslators(
	wanted: string,
	found: Pick<Found, "relation" | "translated">,
	names: string[],
): boolean {
	const plain = (name: string) => wordsOf(name).join(" ");
	const labelled = wanted.split(";").map(plain);
	const known = names.every((one) => labelled.includes(plain(one)));
	if (wanted === "machine") return known && found.relation === "machine";
	if (wanted.includes("(staff)")) return known && found.translated;
	return known && names.some((one) => plain(one) === labelled[0]);
}

/** Every value that a label gives, held against the reading. */
export function checksOf(label: Label, found: Found): Check[] {
	const original: Original = found.original ?? {};
	const { outlet, originalUrl, translator } = label;
	const checks: Check[] = [];
	const add = (
		about: Check["about"],
		wanted: string | null,
		value: string | undefined,
		right: (wanted: string) => boolean,
	) => {
		if (wanted !== null)
			checks.push({
				id: label.id,
				about,
				right: right(wanted),
				wanted,
				found: value ?? "nothing",
			});
	};
	add("outlet", outlet, original.outlet, (one) =>
		sameOutlet(one, original.outlet),
	);
	add("original link", originalUrl, original.url, (one) =>
		sameAddress(one, original.url),
	);
	add("translator", translator, original.translators?.join("; "), (one) =>
		sameTranslators(one, found, original.translators ?? []),
	);
	return checks;
}
