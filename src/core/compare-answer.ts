import type { ComparedClaim } from "./beside";
import { besidePage } from "./beside-page";
import { besideRecord } from "./beside-record";
import type { LookUpClaim } from "./look-up";
import type { Outlet, Reading } from "./model";

/**
 * Compares what a look-up brought with what page and record say, statement by statement. The answer speaks as of the
 * day of asking, the record as of its date, and the page as of the article's.
 *
 * @param reading completed by `addRecord`
 * @param outlet the record that it was completed from
 */
export const compareAnswer = (
	answer: readonly LookUpClaim[],
	reading: Reading,
	outlet: Outlet | undefined,
): ComparedClaim[] =>
	answer.map((claim) => ({
		claim,
		beside: [
			besidePage(claim, answer, reading),
			outlet && besideRecord(claim, answer, reading, outlet),
		].filter((one) => one !== undefined),
	}));
