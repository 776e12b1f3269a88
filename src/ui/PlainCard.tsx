import type { Reading } from "../core/model";
import { articleFacts } from "./article-facts";
import { FactList } from "./FactList";
import type { Jump } from "./SourceDetail";

/** An article that gives no sign of an earlier publication: what it is, and that nothing says it is a translation. */
export function PlainCard({
	reading,
	onJump,
}: {
	reading: Reading;
	onJump: Jump;
}) {
	const { article } = reading;
	return (
		<section class="card" aria-label="Article">
			<header class="head">
				<p class="kicker">Not a translation, as far as the page tells</p>
				<h1 class="plain-title" dir="auto">
					<bdi lang={article?.language}>{article?.title}</bdi>
				</h1>
				<p class="quiet">
					Nothing on this page says that the article appeared elsewhere before.
				</p>
			</header>
			<FactList facts={articleFacts(reading)} onJump={onJump} />
		</section>
	);
}
