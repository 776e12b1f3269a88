/** The promises, in the same words wherever they are made. */
export function NeverDoes() {
	return (
		<ul class="never">
			<li>
				<strong>It never unlocks.</strong> Text that a publisher did not send,
				or keeps behind a gate, stays there.
			</li>
			<li>
				<strong>It never phones home.</strong> No request leaves your browser
				because of it, unless you press a button that names the host to ask.
			</li>
			<li>
				<strong>It never guesses silently.</strong> Every fact says who says so.
				“Not known” is an answer.
			</li>
			<li>
				<strong>It never breaks the page.</strong> What it folds unfolds;
				switched off, the page is as it was.
			</li>
		</ul>
	);
}
