import type { Claim, Reading } from "../src/core/model";
import { bodyCounts } from "../src/ui/body-counts";

/** All values of one property, each with who says so. */
function said(claims: Claim[], about: Claim["about"], property: string) {
	return claims
		.filter((one) => one.about === about && one.property === property)
		.map(
			({ value, by, asOf }) =>
				`${value} (${[by, asOf && `as of ${asOf}`].filter(Boolean).join(", ")})`,
		)
		.join("; ");
}

const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? "" : "s"}`;

/** A reading as lines for the terminal. What is not known is said to be so. */
export function printReading(reading: Reading): string {
	const { article, original, claims, notices } = reading;
	const line = (name: string, value: string | undefined) =>
		`${name.padEnd(12)} ${value || "not known"}`;
	const counts = article && bodyCounts(article.body);
	const kind =
		reading.kind === "other"
			? "no article"
			: [reading.relation ?? "not a translation", reading.state].join(", ");
	return [
		line("page", reading.url),
		line("kind", kind),
		...(reading.kind === "other"
			? []
			: [
					line("outlet", original?.outlet),
					line("owner then", said(claims, "outlet", "ownerThen")),
					line("owner", said(claims, "outlet", "owner")),
					line("founded", said(claims, "outlet", "founded")),
					line("original", original?.url),
					line("language", original?.language),
					line("title", article?.title),
					line("standfirst", article?.standfirst),
					line("author", article?.authors.join(", ")),
					line("translator", original?.translators?.join(", ")),
					line(
						"counts",
						[
							plural(counts?.paragraphs ?? 0, "paragraph"),
							plural(counts?.pictures ?? 0, "picture"),
							plural(notices.length, "notice"),
						].join(", "),
					),
				]),
		...(reading.gate
			? [line("gate", `${reading.gate.words} (left as it is)`)]
			: []),
		...notices.map(({ kind, words, because, hidden }) =>
			line(
				"notice",
				`${kind}${hidden ? " (not shown)" : ""}: ${words}  [${because}]`,
			),
		),
	].join("\n");
}
