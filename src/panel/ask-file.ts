import { adsTxt } from "../core/ads-txt";
import {
	failed,
	type Get,
	type LookUpFailure,
	type LookUpOutcome,
} from "../core/look-up";
import { trustTxt, trustTxtPaths } from "../core/trust-txt";

const files = {
	"trust.txt": { paths: trustTxtPaths, read: trustTxt },
	"ads.txt": { paths: ["/ads.txt"], read: adsTxt },
};

/**
 * Reads trust.txt or ads.txt of a domain. Where the bare domain cannot be reached, its "www." is tried, as some houses
 * have no other.
 *
 * @param asked ISO 8601 time
 */
export async function askFile(
	source: keyof typeof files,
	domain: string,
	get: Get,
	asked: string,
): Promise<LookUpOutcome> {
	const { paths, read } = files[source];
	let why: LookUpFailure = { kind: "missing" };
	for (const host of [domain, `www.${domain}`]) {
		for (const path of paths) {
			const fetched = await get(`https://${host}${path}`);
			if ("why" in fetched) {
				if (fetched.why.kind === "missing") continue;
				why = fetched.why;
				break;
			}
			const file = read(fetched.text, fetched.url, asked.slice(0, 10));
			// A web page in the place of a missing file is common; the file may still lie in its other place.
			if (file === "malformed") {
				why = { kind: "malformed" };
				continue;
			}
			if (file.claims.length === 0) return failed({ kind: "silent" });
			return {
				is: "answer",
				answer: {
					asked,
					ref: fetched.url,
					claims: file.claims,
					...(file.more > 0 ? { more: file.more } : {}),
				},
			};
		}
		if (why.kind !== "unreachable") break;
	}
	return failed(why);
}
