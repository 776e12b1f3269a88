import { type NoticeKind, noticeKinds } from "../core/model";
import { kindLines, kindWords } from "../ui/kind-words";

/** One box a kind of notice: folded when ticked. */
export function FoldedKinds({
	folded,
	onChange,
}: {
	folded: readonly NoticeKind[];
	onChange: (folded: NoticeKind[]) => void;
}) {
	const turn = (kind: NoticeKind, on: boolean) =>
		onChange(
			noticeKinds.filter((one) => (one === kind ? on : folded.includes(one))),
		);
	return (
		<ul class="kinds">
			{noticeKinds.map((kind) => (
				<li key={kind}>
					<label class="check">
						<input
							type="checkbox"
							name={kind}
							checked={folded.includes(kind)}
							aria-describedby={`about-${kind}`}
							onChange={(event) => turn(kind, event.currentTarget.checked)}
						/>
						<span>{kindWords[kind]}</span>
					</label>
					<p class="quiet" id={`about-${kind}`}>
						{kindLines[kind]}
					</p>
				</li>
			))}
		</ul>
	);
}
