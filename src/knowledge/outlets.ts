import type { Outlet } from "../core/model";

const files = import.meta.glob<Outlet>("./outlets/*.json", {
	eager: true,
	import: "default",
});

/** The record of every news organisation that Colophon knows. */
export const outlets: Outlet[] = Object.values(files);
