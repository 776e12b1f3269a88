import type { Label } from "./corpus";
import { type Check, checksOf } from "./credit-checks";
import type { Found } from "./install-meter";

/** What is said about a labelled page, and whether it is right. */
export interface LabelResult {
	id: string;
	url: string | null;
	class: Label["class"];
	/** Whether it is to be called translated: translations, editions and machine translations are. */
	wanted: boolean;
	found: Found;
	checks: Check[];
}

export const labelResult = (label: Label, found: Found): LabelResult => ({
	id: label.id,
	url: label.url,
	class: label.class,
	wanted: "TSM".includes(label.class),
	found,
	checks: checksOf(label, found),
});
