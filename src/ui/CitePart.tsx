import type { Citation, CitationStyle } from "../core/citation";
import { partWords } from "./cite-words";

/** One part of a citation: what it is for, its words as they will be pasted, and a button that copies them. */
export function CitePart({
	style,
	part: { is, runs },
	onCopy,
}: {
	style: CitationStyle;
	part: Citation["parts"][number];
	onCopy: () => void;
}) {
	const title = partWords(style, is);
	const id = `cite-${is}`;
	const words = runs.map(({ text, italic }, index) =>
		italic ? <i key={`${index}${text}`}>{text}</i> : text,
	);
	return (
		<section class="cite-part" aria-labelledby={id}>
			<div class="part-line">
				<h3 id={id}>{title}</h3>
				<button
					type="button"
					class="small-button"
					aria-label={`Copy: ${title}`}
					onClick={onCopy}
				>
					Copy
				</button>
			</div>
			{/* Citations are in English, from left to right, whatever is quoted in them. */}
			{is === "record" ? (
				<pre class="cite-record" lang="en" dir="ltr">
					{words}
				</pre>
			) : (
				<p class="cite-words" lang="en" dir="ltr">
					{words}
				</p>
			)}
		</section>
	);
}
