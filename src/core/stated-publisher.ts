import type { Metadata } from "./metadata";

/** The house's name as the page's data state it: https://schema.org/publisher */
export function statedPublisher({ article }: Metadata): string {
	const house = article?.["publisher"];
	const { name } =
		typeof house === "object" && house ? (house as { name?: unknown }) : {};
	return typeof name === "string" ? name : "";
}
