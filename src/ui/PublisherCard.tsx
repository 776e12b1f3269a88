import type { ComponentChildren } from "preact";
import type { Outlet, Reading } from "../core/model";
import { cardFacts } from "./card-facts";
import { holdersAt, occasion } from "./card-grounds";
import { dateWords } from "./date-words";
import { FactList } from "./FactList";
import { claimsOn, type Fact, fact, valuesOf } from "./facts";
import { recordLine } from "./headline";
import { OwnerTimeline } from "./OwnerTimeline";
import type { Jump } from "./SourceDetail";

/** What is said of a publisher without a record: its founding and owner, as far as any source says. */
function statedFacts(reading: Reading): Fact[] {
	const on = (property: string) => claimsOn(reading, "publisher", property);
	return [
		fact("publisher-owner", "Owner", valuesOf(on("owner"))),
		fact("publisher-founded", "Founded", valuesOf(on("founded"), dateWords)),
	].filter(({ values }) => values.length > 0);
}

function Publisher({
	reading,
	name,
	latin,
	language,
	children,
}: {
	reading: Reading;
	name: string;
	/** Its Latin or English name, when that differs. */
	latin: string | undefined;
	/** BCP 47 of `name`, where that is known. */
	language: string | undefined;
	children: ComponentChildren;
}) {
	return (
		<section class="publisher" aria-labelledby="publisher-title">
			<h2 class="part" id="publisher-title">
				{reading.relation === "translation"
					? "Translated and published by"
					: "Published by"}
			</h2>
			<p class="publisher-name">
				<bdi lang={language}>{name}</bdi>
				{latin && (
					<>
						{" "}
						<bdi class="publisher-latin">{latin}</bdi>
					</>
				)}
			</p>
			{children}
		</section>
	);
}

/** The translating publisher's own card: it has owners, too. `outlet`: its record, where there is one. */
export function PublisherCard({
	reading,
	siteName,
	outlet,
	onJump,
}: {
	reading: Reading;
	siteName?: string | undefined;
	outlet?: Outlet | undefined;
	onJump: Jump;
}) {
	const stated = claimsOn(reading, "publisher", "name")[0]?.value;
	const name = outlet?.nativeName ?? outlet?.name ?? siteName ?? stated;
	if (!name) return null;
	const isNative = outlet?.nativeName !== undefined;
	const names = {
		name,
		latin: isNative && outlet.name !== name ? outlet.name : undefined,
		language: isNative ? outlet.languages[0] : undefined,
	};
	const about = "publisher";
	const { date } = occasion({ reading, about });
	const held =
		outlet && date ? holdersAt(outlet, date) : { sure: [], unsure: [] };
	// Another language's edition of the same outlet: what there is to say stands on the card of the source.
	const isSource = outlet && outlet.id === reading.original?.outletId;
	if (isSource)
		return (
			<Publisher reading={reading} {...names}>
				<p class="publisher-line">
					The same outlet as the source: its owners stand above.
				</p>
			</Publisher>
		);
	const known =
		outlet && cardFacts({ reading, about, outlet, comparisons: [] });
	const facts = known
		? [...known.key, ...known.more].map((one) => ({
				...one,
				id: `publisher-${one.id}`,
			}))
		: statedFacts(reading);
	return (
		<Publisher reading={reading} {...names}>
			{outlet && <p class="publisher-line">{recordLine(outlet)}</p>}
			{facts.length > 0 && <FactList facts={facts} onJump={onJump} />}
			{outlet && (
				<OwnerTimeline
					outlet={outlet}
					appeared={date}
					then={held.sure}
					unsure={held.unsure}
				/>
			)}
		</Publisher>
	);
}
