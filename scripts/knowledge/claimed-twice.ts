import { languageBase } from "../../src/core/language-base";
import type { Outlet } from "../../src/core/model";
import { formsOf, nameKeys } from "../../src/core/name-keys";
import { namesOf } from "../../src/core/outlet-index";
import type { Problem } from "./problem";

const apart = (one: Outlet, other: Outlet): boolean => {
	if (one.country && other.country && one.country !== other.country)
		return true;
	const spoken = one.languages.map(languageBase);
	return !other.languages.some((language) =>
		spoken.includes(languageBase(language)),
	);
};

/** Domains and names that two records claim without a country or a language to tell them apart, and those that say nothing new. */
export function claimedTwice(outlets: ReadonlyMap<string, Outlet>): Problem[] {
	const problems: Problem[] = [];
	const domains = new Map<string, string>();
	const names = new Map<string, Outlet[]>();
	const ids = new Map(
		[...outlets.values()].map((one) => [nameKeys(one.id).full, one]),
	);
	for (const [file, outlet] of outlets) {
		for (const domain of outlet.domains) {
			const other = domains.get(domain);
			if (other)
				problems.push({
					file,
					field: "domains",
					wrong: `${domain} is claimed by ${other} too`,
					mend: `leave it to one of them; an edition is told by its path, such as ${domain}/en`,
				});
			domains.set(domain, outlet.id);
		}
		const own = new Set<string>();
		for (const name of namesOf(outlet)) {
			const { full } = nameKeys(name);
			if (!full || own.has(full))
				problems.push({
					file,
					field: "aliases",
					wrong: `"${name}" reads the same as another of its names (capitals, accents, quotes and points do not count)`,
					mend: "take it out",
				});
			own.add(full);
			const home = ids.get(full);
			if (home && home !== outlet)
				problems.push({
					file,
					field: "aliases",
					wrong: `"${name}" is the id of ${home.id}`,
					mend: "give that record a longer id, with its country at the end",
				});
		}
		const forms = new Set([
			...own,
			...namesOf(outlet)
				.flatMap(formsOf)
				.map(({ full }) => full),
		]);
		for (const form of forms) {
			const others = names.get(form) ?? [];
			for (const other of others)
				if (!apart(outlet, other))
					problems.push({
						file,
						field: "aliases",
						wrong: `"${form}" is claimed by ${other.id} too, in the same country and language`,
						mend: "make one of the two longer, or add the countries",
					});
			names.set(form, [...others, outlet]);
		}
		const known = new Set(
			namesOf(outlet)
				.flatMap(formsOf)
				.flatMap(({ full, bare }) => [full, bare]),
		);
		for (const name of outlet.sharedNames ?? [])
			if (!known.has(nameKeys(name).full))
				problems.push({
					file,
					field: "sharedNames",
					wrong: `"${name}" is none of its names`,
					mend: "add it to aliases, or take it out here",
				});
	}
	return problems;
}
