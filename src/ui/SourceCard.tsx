import { useEffect, useRef } from "preact/hooks";
import { compareClaims } from "../core/compare-claims";
import { articleFacts } from "./article-facts";
import { CandidateList } from "./CandidateList";
import { cardFacts } from "./card-facts";
import { holdersAt, occasion } from "./card-grounds";
import { FactList } from "./FactList";
import type { Fact } from "./facts";
import { groundsWords } from "./grounds-words";
import { type Headline, headlineOf } from "./headline";
import { hostOf } from "./names";
import { canTransliterate } from "./native-script";
import { OwnerTimeline } from "./OwnerTimeline";
import { outletFacts } from "./outlet-facts";
import type { ShownPage } from "./panel-view";
import type { Jump } from "./SourceDetail";
import { Sourced } from "./Sourced";
import { Transliteration } from "./Transliteration";

const isLong = (name: string): boolean =>
	name.length > 40 || name.split(/\s/).some((word) => word.length > 16);

function Head({ head, onJump }: { head: Headline; onJump: Jump }) {
	return (
		<>
			{head.kicker && <p class="kicker">{head.kicker}</p>}
			{head.name ? (
				<h1 class="outlet" data-long={isLong(head.name) || undefined}>
					<bdi lang={head.nameLanguage}>{head.name}</bdi>
				</h1>
			) : (
				<h1 class="outlet outlet-unknown">Outlet not named</h1>
			)}
			{head.otherName ? (
				<p class="outlet-latin">
					<bdi>{head.otherName}</bdi>
				</p>
			) : (
				head.name &&
				canTransliterate(head.name, head.language) && (
					<p class="outlet-latin">
						<Transliteration of={head.name} language={head.language} />
					</p>
				)
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
		</>
	);
}

/** What a reader wants to know first about the article itself. */
const isFirst = ({ id }: Fact): boolean =>
	id === "original" || id === "translator";

/** Owner and founding, and the rest: from the record where there is one, else from what the page says. */
function factsOf({ reading, outlet }: ShownPage): {
	key: Fact[];
	more: Fact[];
} {
	if (outlet)
		return cardFacts({
			reading,
			about: "outlet",
			outlet,
			comparisons: compareClaims(reading, outlet),
		});
	const facts = outletFacts(reading);
	const isKey = ({ id }: Fact) => /^(?:owner-|founded$)/.test(id);
	return {
		key: facts.filter(isKey),
		more: facts.filter((fact) => !isKey(fact)),
	};
}

/**
 * Names the source of a translated or republished article: the outlet, its owners now and then, the original, who wrote
 * and who translated it; then the line of owners and the rest. Where the name may mean several outlets it offers them.
 */
export function SourceCard({
	page,
	onChoose,
	onJump,
}: {
	page: ShownPage;
	onChoose: (id: string | undefined) => void;
	onJump: Jump;
}) {
	const { reading, outlet, chosen, grounds } = page;
	const { candidates = [] } = reading;
	const head = headlineOf(reading);
	const { key, more } = factsOf(page);
	const article = articleFacts(reading);
	const { date } = occasion({ reading, about: "outlet" });
	const held =
		outlet && date ? holdersAt(outlet, date) : { sure: [], unsure: [] };
	const open = !outlet && candidates.length > 0;
	const card = useRef<HTMLElement>(null);
	const asked = useRef(false);
	const choose = (id: string | undefined) => {
		asked.current = true;
		onChoose(id);
	};
	// The button that was pressed is gone then, and the keyboard's focus with it: it goes to what took its place.
	useEffect(() => {
		if (!asked.current) return;
		asked.current = false;
		card.current
			?.querySelector<HTMLElement>(".chosen button, .candidate")
			?.focus();
	}, [chosen?.name, chosen?.none, open]);
	return (
		<section class="card" aria-label="Source" ref={card}>
			<header class="head">
				<Head head={head} onJump={onJump} />
				{chosen && (
					<p class="chosen">
						{chosen.none && "Not in Colophon’s records. "}Chosen by you for “
						<bdi>{chosen.name}</bdi>” on <bdi>{chosen.site}</bdi>.{" "}
						<button
							type="button"
							class="text-button"
							onClick={() => choose(undefined)}
						>
							Choose again
						</button>
					</p>
				)}
				{grounds && <p class="grounds">{groundsWords(grounds)}</p>}
				{head.name && !outlet && !open && !chosen?.none && (
					<p class="quiet">Colophon has no record of this outlet.</p>
				)}
			</header>
			{open && head.name && (
				<CandidateList
					name={head.name}
					site={hostOf(reading.url)}
					candidates={candidates}
					onChoose={choose}
				/>
			)}
			<FactList
				facts={[...(head.name && !open ? key : []), ...article.filter(isFirst)]}
				onJump={onJump}
			/>
			{outlet && (
				<OwnerTimeline
					outlet={outlet}
					appeared={date}
					then={held.sure}
					unsure={held.unsure}
				/>
			)}
			{more.length > 0 && !open && (
				<>
					<h2 class="part">More on the outlet</h2>
					<FactList facts={more} onJump={onJump} />
				</>
			)}
			<h2 class="part">This article</h2>
			{reading.article?.title && (
				<p class="article-title" dir="auto" title={reading.article.title}>
					<bdi lang={reading.article.language}>{reading.article.title}</bdi>
				</p>
			)}
			<FactList
				facts={article.filter((fact) => !isFirst(fact))}
				onJump={onJump}
			/>
		</section>
	);
}
