import type { Outlet, Reading } from "../core/model";
import { articleFacts } from "./article-facts";
import { FactList } from "./FactList";
import { headlineOf } from "./headline";
import { OwnerTimeline } from "./OwnerTimeline";
import { outletFacts } from "./outlet-facts";
import type { Jump } from "./SourceDetail";
import { Sourced } from "./Sourced";

const isLong = (name: string): boolean =>
	name.length > 40 || name.split(/\s/).some((word) => word.length > 16);

/**
 * Names the source of a translated or republished article: the outlet, its owners, the original, who wrote and who
 * translated it. `outlet` is its record, where there is one, for the line of owners.
 */
export function SourceCard({
	reading,
	outlet,
	onJump,
}: {
	reading: Reading;
	outlet?: Outlet | undefined;
	onJump: Jump;
}) {
	const head = headlineOf(reading);
	return (
		<section class="card" aria-label="Source">
			<header class="head">
				{head.kicker && <p class="kicker">{head.kicker}</p>}
				{head.name ? (
					<h1 class="outlet" data-long={isLong(head.name) || undefined}>
						<bdi lang={head.nameLanguage}>{head.name}</bdi>
					</h1>
				) : (
					<h1 class="outlet outlet-unknown">Outlet not named</h1>
				)}
				{head.otherName && (
					<p class="outlet-latin">
						<bdi>{head.otherName}</bdi>
					</p>
				)}
				{(head.line || head.claims.length > 0) && (
					<div class="outlet-line">
						<Sourced
							claims={head.claims}
							of="the outlet’s name and place"
							named
							onJump={onJump}
						>
							{head.line}
						</Sourced>
					</div>
				)}
				{!head.name && (
					<p class="quiet">
						The page says that this is a translation, but not where it first
						appeared.
					</p>
				)}
			</header>
			{head.name && <FactList facts={outletFacts(reading)} onJump={onJump} />}
			{outlet && (
				<OwnerTimeline
					owners={outlet.owners}
					appeared={reading.original?.published ?? reading.article?.published}
					asOf={outlet.asOf ?? ""}
				/>
			)}
			<h2 class="part">This article</h2>
			{reading.article?.title && (
				<p class="article-title" dir="auto" title={reading.article.title}>
					<bdi lang={reading.article.language}>{reading.article.title}</bdi>
				</p>
			)}
			<FactList facts={articleFacts(reading)} onJump={onJump} />
		</section>
	);
}
