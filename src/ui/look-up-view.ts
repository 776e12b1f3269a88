import type {
	LookUp,
	LookUpAnswer,
	LookUpCandidate,
	LookUpFailure,
} from "../core/look-up";

/** How far one look-up has come in this panel. */
export type LookUpState =
	| { is: "idle" }
	| { is: "waiting" }
	/** Just now; the answer stands beside it. */
	| { is: "answered" }
	| { is: "several"; candidates: LookUpCandidate[] }
	| { is: "failed"; why: LookUpFailure };

/** One look-up as the panel shows it. */
export interface ShownLookUp {
	lookUp: LookUp;
	state: LookUpState;
	/** The last answer, however long ago; a failure since then leaves it standing. */
	answer?: LookUpAnswer | undefined;
}
