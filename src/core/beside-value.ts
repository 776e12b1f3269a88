import type { Found } from "./beside";
import { compareValues } from "./compare-values";
import type { LookUpClaim } from "./look-up";
import type { Claim } from "./model";

/** Beside a value that page and record may give as well: of the same property, by the same rules as theirs. */
export function besideValue(
	claim: LookUpClaim,
	answer: readonly LookUpClaim[],
	claims: Claim[],
): Found {
	if (!claims.length) return undefined;
	if (claim.property !== "country") {
		const { standing } = compareValues(claim.property, [claim], claims, true);
		return standing === "agrees" || standing === "contradicts"
			? { standing, claims }
			: { standing: "open", claims };
	}
	const isOne = ({ value }: LookUpClaim) =>
		claims.some((one) => one.value.toUpperCase() === value.toUpperCase());
	if (isOne(claim)) return { standing: "agrees", claims };
	// A house may be at home in several countries.
	const others = answer.filter(({ property }) => property === "country");
	return others.some(isOne) ? undefined : { standing: "contradicts", claims };
}
