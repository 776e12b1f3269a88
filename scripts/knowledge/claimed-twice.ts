import { languageBase } from "../../src/core/language-base";
import type { Outlet } from "../../src/core/model";
import { nameFits } from "../../src/core/name-fits";
import { formsOf, nameKeys } from "../../src/core/name-keys";
import { namesOf } from "../../src/core/outlet-index";
import type { Problem } from "./problem";

/** One record's claim to a domain or a name. */
interface Claim {
	file: string;
	outlet: Outlet;
	/** Where it is written. */
	field: string;
	/** As it is written. */
	said: string;
}

const apart = (one: Outlet, other: Outlet): boolean => {
	if (one.country && other.country && one.country !== other.country)
		return true;
	const spoken = one.languages.map(languageBase);
	return !other.languages.some((language) =>
		spoken.includes(languageBase(language)),
	);
};

/** How well a claim is founded: a domain that spells one of its outlet's names, a name that is no alias. */
const weight = ({ outlet, field, said }: Claim): number =>
	field === "domains"
		? Number(namesOf(outlet).some((name) => nameFits(name, hostIn(said))))
		: Number(field !== "aliases");

const hostIn = (domain: string): string => domain.split("/")[0] ?? "";

/** Two claims to one thing, the doubtful one first: which is the worse founded, else the one that comes later. */
const doubtful = (before: Claim, after: Claim): [Claim, Claim] =>
	weight(before) < weight(after) ? [before, after] : [after, before];

/** Domains and names that two records claim without a country or a language to tell them apart, and those that say nothing new. */
export function claimedTwice(outlets: ReadonlyMap<string, Outlet>): Problem[] {
	const problems: Problem[] = [];
	const domains = new Map<string, Claim>();
	const names = new Map<string, Claim[]>();
	const homes = new Map(
		[...outlets].map(([file, one]) => [nameKeys(one.id).full, { file, one }]),
	);
	for (const [file, outlet] of outlets) {
		for (const said of outlet.domains) {
			const claim = { file, outlet, field: "domains", said };
			const other = domains.get(said);
			if (other?.outlet === outlet)
				problems.push({
					file,
					field: "domains",
					wrong: `${said} stands there twice`,
					mend: "take one of the two out",
				});
			else if (other) problems.push(ofDomain(...doubtful(other, claim)));
			else domains.set(said, claim);
		}
		const own = new Set<string>();
		for (const { field, said } of fieldsOf(outlet)) {
			const { full } = nameKeys(said);
			if (!full || own.has(full))
				problems.push({
					file,
					field,
					wrong: full
						? `"${said}" reads the same as another of its names (capitals, accents, quotes and points do not count)`
						: `"${said}" has neither letters nor digits`,
					mend: "take it out",
				});
			const home = homes.get(full);
			if (home && home.one !== outlet)
				problems.push({
					file,
					field,
					wrong: `"${said}" is the id of ${home.one.id} (${home.file}), which would be found for it`,
					mend: "give that record a longer id, with its country at the end",
				});
			for (const form of new Set([
				...(own.has(full) ? [] : [full]),
				...formsOf(said).map((one) => one.full),
			])) {
				const claim = { file, outlet, field, said };
				const others = names.get(form) ?? [];
				if (others.some((one) => one.outlet === outlet)) continue;
				for (const other of others)
					if (form && !apart(outlet, other.outlet)) {
						const one = ofName(...doubtful(other, claim));
						// Spelled in two ways, a name with umlauts would be told twice.
						if (!problems.some(({ wrong }) => wrong === one.wrong))
							problems.push(one);
					}
				names.set(form, [...others, claim]);
			}
			own.add(full);
		}
		problems.push(...ofSharedNames(file, outlet));
	}
	return problems;
}

/** All names of a record with the fields where they stand. */
const fieldsOf = ({ name, nativeName, aliases }: Outlet) => [
	{ field: "name", said: name },
	...(nativeName === undefined
		? []
		: [{ field: "nativeName", said: nativeName }]),
	...aliases.map((said) => ({ field: "aliases", said })),
];

const ofDomain = ({ file, said }: Claim, other: Claim): Problem => ({
	file,
	field: "domains",
	wrong: `${said} is claimed by ${other.outlet.id} too (${other.file})`,
	mend: `take it out of one of the two files; an edition is told by its path, such as ${hostIn(said)}/en`,
});

const ofName = ({ file, field, said }: Claim, other: Claim): Problem => ({
	file,
	field,
	wrong: `"${said}" is claimed by ${other.outlet.id} too (${other.field} of ${other.file}), in the same country and language`,
	mend:
		"take it out of one of the two files, or make one of the two longer; if they are outlets of two countries, write " +
		'"country" in both, and the name in "sharedNames" too',
});

function ofSharedNames(file: string, outlet: Outlet): Problem[] {
	const known = new Set(
		namesOf(outlet)
			.flatMap(formsOf)
			.flatMap(({ full, bare }) => [full, bare]),
	);
	return (outlet.sharedNames ?? [])
		.filter((name) => !known.has(nameKeys(name).full))
		.map((name) => ({
			file,
			field: "sharedNames",
			wrong: `"${name}" is none of its names`,
			mend: "add it to aliases, or take it out here",
		}));
}
