import { cleanWords } from "./clean-words";
import type { LookUpClaim } from "./look-up";
import { publicDomain } from "./public-domain";
import { statementLines } from "./statement-lines";
import type { FileReading } from "./trust-txt";

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

/** Values of one variable that are kept; ads.txt allows one owner, and managers for single countries. */
const most = 20;

/**
 * Reads what an ads.txt file says on owner and manager. A file without OWNERDOMAIN states no owner, although buyers then
 * take the domain itself for it.
 *
 * @param ref address of the file
 * @param today ISO date of asking
 */
export function adsTxt(text: string, ref: string, today: string): FileReading {
	const lines = statementLines(text);
	if (!lines) return "malformed";
	const claims: LookUpClaim[] = [];
	let understood = lines.length === 0;
	let more = 0;
	for (const line of lines) {
		if (record.test(line.text)) understood = true;
		const bare = line.text.replace(/#.*$/, "").trim();
		const [, name = "", raw = ""] = variable.exec(bare) ?? [];
		if (!name) continue;
		understood = true;
		const key = name.toLowerCase();
		const property = Object.hasOwn(told, key) ? told[key] : undefined;
		if (!property) continue;
		const [first = "", country = ""] = raw
			.split(",")
			.map((part) => part.trim());
		const domain = publicDomain(
			first.replace(/^https?:\/\//i, "").replace(/\/$/, ""),
		);
		const value =
			property === "contact"
				? cleanWords(raw.replace(/^mailto:/i, ""))
				: domain && /^[a-z]{2}$/i.test(country)
					? `${domain} (${country.toUpperCase()})`
					: domain;
		if (!value) continue;
		const same = claims.filter((one) => one.property === property);
		if (same.some((one) => one.value === value)) continue;
		if (same.length >= most) more += 1;
		else
			claims.push({
				about: "outlet",
				property,
				value,
				by: "ads.txt",
				said: cleanWords(line.text),
				ref,
				asOf: today,
			});
	}
	return understood ? { claims, more } : "malformed";
}
