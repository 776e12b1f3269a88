/** A live region: reads out what changed, politely, without being seen. */
export function Announcer({ words }: { words: string }) {
	return (
		<p class="unseen" role="status" aria-live="polite">
			{words}
		</p>
	);
}
