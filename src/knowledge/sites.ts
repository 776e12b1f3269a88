import type { Site } from "../core/model";

const files = import.meta.glob<Site>("./sites/*.json", {
	eager: true,
	import: "default",
});

/** Every translating publisher that Colophon knows. */
export const sites: Site[] = Object.values(files);
