/** A still picture of a source card, in real type: what the panel will look like. */
export function SampleCard() {
	return (
		<figure class="sample-card">
			<div
				role="img"
				aria-label="A source card: translated from Russian; Kommersant, business daily, Moscow; with its owner, founding year and a link to the original, each marked with who says so."
			>
				<p class="kicker">Translated from Russian</p>
				<p class="sample-outlet" lang="ru">
					Коммерсантъ
				</p>
				<p class="sample-latin">Kommersant</p>
				<p>Business daily · Moscow, Russia · Russian</p>
				<div class="rows">
					<p>
						<span>Owner</span> Alisher Usmanov <i>page</i> <i>record</i>
					</p>
					<p>
						<span>Founded</span> 1989 <i>page</i> <i>record</i>
					</p>
					<p>
						<span>Original</span> <u>kommersant.ru</u> <i>page</i>
					</p>
				</div>
			</div>
			<figcaption>Each fact says who says so.</figcaption>
		</figure>
	);
}
