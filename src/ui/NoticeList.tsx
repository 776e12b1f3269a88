import type { NoticeState } from "../core/notice-state";
import { kindWords } from "./kind-words";

type OnFold = (ids: number[] | "all", folded: boolean) => void;

function Row({ notice, onFold }: { notice: NoticeState; onFold: OnFold }) {
	const { id, kind, words, because, folded, resisted, dormant } = notice;
	return (
		<li class="notice" data-folded={folded}>
			<div class="notice-words">
				<span class="notice-kind" title={because}>
					{kindWords[kind]}
				</span>
				<span class="notice-first" dir="auto">
					{words}
				</span>
				{resisted && (
					<span class="notice-remark">
						The page keeps putting it back, so it stays open.
					</span>
				)}
			</div>
			{!dormant && (
				<button
					type="button"
					class="small-button"
					aria-label={`${folded ? "Show" : "Fold"}: ${kindWords[kind]}, ${words.slice(0, 60)}`}
					onClick={() => onFold([id], !folded)}
				>
					{folded ? "Show" : "Fold"}
				</button>
			)}
		</li>
	);
}

/** The notices of the page: kind, first words, and a button that shows or folds each. */
export function NoticeList({
	notices,
	onFold,
}: {
	notices: readonly NoticeState[];
	onFold: OnFold;
}) {
	const present = notices.filter(({ dormant }) => !dormant);
	const dormant = notices.filter((notice) => notice.dormant);
	const anyFolded = present.some(({ folded }) => folded);
	const anyOpen = present.some(({ folded, resisted }) => !folded && !resisted);
	return (
		<section class="notices" aria-labelledby="notices-title">
			<div class="part-line">
				<h2 class="part" id="notices-title">
					Notices
				</h2>
				{present.length > 1 && (
					<div class="part-buttons">
						<button
							type="button"
							class="text-button"
							aria-disabled={!anyOpen}
							onClick={() => anyOpen && onFold("all", true)}
						>
							Fold all
						</button>
						<button
							type="button"
							class="text-button"
							aria-disabled={!anyFolded}
							onClick={() => anyFolded && onFold("all", false)}
						>
							Show all
						</button>
					</div>
				)}
			</div>
			{present.length === 0 && (
				<p class="quiet">Nothing to fold: no notices stand in this article.</p>
			)}
			{present.length > 0 && (
				<ul class="notice-list">
					{present.map((notice) => (
						<Row key={notice.id} notice={notice} onFold={onFold} />
					))}
				</ul>
			)}
			{dormant.length > 0 && (
				<details class="more">
					<summary>
						{dormant.length} more that the page is not showing now
					</summary>
					<ul class="notice-list">
						{dormant.map((notice) => (
							<Row key={notice.id} notice={notice} onFold={onFold} />
						))}
					</ul>
				</details>
			)}
		</section>
	);
}
