import type { Evidence } from "../core/model";

/** Why the page counts as a translation, or not: each clue with its exact words. Folded away until asked for. */
export function EvidenceList({
	evidence,
	translated,
}: {
	evidence: readonly Evidence[];
	translated: boolean;
}) {
	if (evidence.length === 0) return null;
	return (
		<details class="more evidence">
			<summary>
				{translated
					? "Why this counts as a translation"
					: "Why this does not count as a translation"}
			</summary>
			<ul>
				{evidence.map(({ clue, said, speaks, at }) => (
					<li key={`${clue}${at}${said}`}>
						<span class="clue">
							{clue.charAt(0).toUpperCase() + clue.slice(1)}
						</span>
						{(speaks === "for") !== translated && (
							<span class="quiet">, which speaks {speaks} it</span>
						)}
						{said && <q dir="auto">{said}</q>}
					</li>
				))}
			</ul>
		</details>
	);
}
