import type { Reading } from "../core/model";
import { dateWords } from "./date-words";
import { FactList } from "./FactList";
import { claimsOn, type Fact, fact, valuesOf } from "./facts";
import type { Jump } from "./SourceDetail";

/** The translating publisher's own small card: its name, founding and owner, as far as any source says. */
export function PublisherCard({
	reading,
	siteName,
	onJump,
}: {
	reading: Reading;
	siteName?: string | undefined;
	onJump: Jump;
}) {
	const on = (property: string) => claimsOn(reading, "publisher", property);
	const name = siteName ?? on("name")[0]?.value;
	if (!name) return null;
	const facts: Fact[] = [
		fact("publisher-founded", "Founded", valuesOf(on("founded"), dateWords)),
		fact("publisher-owner", "Owner", valuesOf(on("owner"))),
	].filter(({ values }) => values.length > 0);
	return (
		<section class="publisher" aria-labelledby="publisher-title">
			<h2 class="part" id="publisher-title">
				{reading.relation === "translation"
					? "Translated and published by"
					: "Published by"}
			</h2>
			<p class="publisher-name">
				<bdi>{name}</bdi>
			</p>
			{facts.length > 0 && <FactList facts={facts} onJump={onJump} />}
		</section>
	);
}
