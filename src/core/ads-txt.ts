import { cleanWords } from "./clean-words";
import { publicDomain } from "./public-domain";
import {
	type FileReading,
	readStatements,
	type Statement,
} from "./read-statements";

/**
 * Variables of ads.txt 1.1 (IAB Tech Lab, 2022) that say whose a site is: the domain of the business that owns it, and
 * that of the business which sells its advertising.
 */
const told: Record<string, string> = {
	ownerdomain: "ownerDomain",
	managerdomain: "managerDomain",
	contact: "contact",
};
const variable =
	/^(contact|subdomain|inventorypartnerdomain|ownerdomain|managerdomain)\s*=\s*(\S.*)$/i;
/** "exchange.example, 1234, DIRECT, f08c47fec0942fa0": who may sell, which tells nothing on owners. */
const record = /^[^,]{3,},[^,]+,\s*(?:direct|reseller)\b/i;

/** The value of OWNERDOMAIN or MANAGERDOMAIN: a domain, and for managers perhaps the country for which they sell. */
function domainIn(raw: string): string | undefined {
	const [first = "", country = ""] = raw.split(",").map((part) => part.trim());
	// Some houses write an address. Its host is what the variable asks for.
	const domain = publicDomain(
		first.replace(/^https?:\/\//i, "").replace(/(?::\d+)?(?:[/?#].*)?$/, ""),
	);
	return domain && /^[a-z]{2}$/i.test(country)
		? `${domain} (${country.toUpperCase()})`
		: domain;
}

function understand(line: string): Statement | undefined {
	const [, name = "", raw = ""] =
		variable.exec(line.replace(/#.*$/, "").trim()) ?? [];
	if (!name) return record.test(line) ? {} : undefined;
	const key = name.toLowerCase();
	const property = Object.hasOwn(told, key) ? told[key] : undefined;
	if (!property) return {};
	const value =
		property === "contact"
			? cleanWords(raw.replace(/^mailto:/i, ""))
			: domainIn(raw);
	return { property, ...(value ? { value } : {}) };
}

/**
 * Reads what an ads.txt file says on owner and manager. A file without OWNERDOMAIN states no owner, although buyers then
 * take the domain itself for it.
 *
 * @param ref address of the file
 * @param today ISO date of asking
 */
export const adsTxt = (text: string, ref: string, today: string): FileReading =>
	readStatements({ text, by: "ads.txt", ref, asOf: today }, understand);
