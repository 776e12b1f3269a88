/** Everything that Colophon remembers, each with its default. */
import { type NoticeKind, noticeKinds } from "../core/model";
import { stored } from "./stored";

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
	typeof raw === "object" && raw !== null && !Array.isArray(raw);

/** Kinds that are folded. All but consent, whose question the reader has to answer. */
export const foldedKinds = stored<NoticeKind[]>("folded-kinds", (raw) =>
	Array.isArray(raw)
		? noticeKinds.filter((kind) => raw.includes(kind))
		: noticeKinds.filter((kind) => kind !== "consent"),
);

/** Host names on which Colophon is switched off. */
export const offSites = stored<string[]>("off-sites", (raw) =>
	Array.isArray(raw)
		? raw.filter((host): host is string => typeof host === "string")
		: [],
);

export const themes = ["auto", "light", "sepia", "dark", "black"] as const;
export const fonts = ["serif", "sans", "system"] as const;

/** How the reader view looks. */
export interface ReaderLook {
	theme: (typeof themes)[number];
	font: (typeof fonts)[number];
	/** Text size in CSS pixels. */
	size: number;
	/** Column width in em of the text. */
	width: number;
}

export const lookLimits = {
	size: { min: 15, max: 32, step: 1, initial: 20 },
	width: { min: 24, max: 52, step: 2, initial: 36 },
} as const;

const within = (
	raw: unknown,
	{ min, max, initial }: { min: number; max: number; initial: number },
) =>
	typeof raw === "number" && Number.isFinite(raw)
		? Math.min(max, Math.max(min, raw))
		: initial;

const oneOf = <T extends string>(raw: unknown, all: readonly T[]): T =>
	all.find((one) => one === raw) ?? (all[0] as T);

export const readerLook = stored<ReaderLook>("reader-look", (raw) => {
	const look = isRecord(raw) ? raw : {};
	return {
		theme: oneOf(look["theme"], themes),
		font: oneOf(look["font"], fonts),
		size: within(look["size"], lookLimits.size),
		width: within(look["width"], lookLimits.width),
	};
});
