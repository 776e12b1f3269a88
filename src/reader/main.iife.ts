import { outlets } from "../knowledge/outlets";
import { readerSlot } from "../platform/reader-slot";
import { lookLimits } from "../platform/settings";
import { createReader } from "./create-reader";
import { shownLook } from "./shown-look";
import { shownRecords } from "./shown-records";

const slot = readerSlot();

slot.handle ??= createReader(
	() => slot.offer,
	shownLook({
		theme: "auto",
		font: "serif",
		size: lookLimits.size.initial,
		width: lookLimits.width.initial,
	}),
	shownRecords(outlets),
);
