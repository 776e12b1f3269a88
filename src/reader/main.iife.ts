import { addRecord } from "../core/add-record";
import { outlets } from "../knowledge/outlets";
import { readerSlot } from "../platform/reader-slot";
import { lookLimits } from "../platform/settings";
import { createReader } from "./create-reader";
import { shownLook } from "./shown-look";

const slot = readerSlot();

slot.handle ??= createReader(
	() => slot.offer,
	shownLook({
		theme: "auto",
		font: "serif",
		size: lookLimits.size.initial,
		width: lookLimits.width.initial,
	}),
	(reading) => addRecord(reading, outlets),
);
