import type { ReaderLook } from "../platform/settings";

/** A few lines set as the reader view would set them. The column is shown to scale where the page is wide enough. */
export function ReaderSample({ look }: { look: ReaderLook }) {
	return (
		<section
			class="sample"
			data-theme={look.theme}
			data-font={look.font}
			aria-label="Sample of the reader view"
		>
			<div
				class="sample-column"
				lang="en"
				style={{ fontSize: `${look.size}px`, maxInlineSize: `${look.width}em` }}
			>
				<p class="sample-source">
					<span lang="ru">Коммерсантъ</span> · Russia · Russian
				</p>
				<p class="sample-title">The keeper of the ninth lock</p>
				<p>
					<span class="sample-dateline">Volgodonsk</span> — At half past five
					the keeper walks the length of the wall, as his mother did and her
					uncle before her, and reads the water with a pole that nobody has
					thought to replace. The barges wait in the fog with their lamps lit.
				</p>
				<p>
					“You do not hurry a river,” he says, and writes the number down: 12.47
					metres, two fingers less than yesterday.
				</p>
			</div>
		</section>
	);
}
