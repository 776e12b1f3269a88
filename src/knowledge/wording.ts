import type { Wording } from "../core/model";

const files = import.meta.glob<Wording>("./wording/*.json", {
	eager: true,
	import: "default",
});

/** The words of every language that Colophon knows. */
export const wording: Wording[] = Object.values(files);
