/**
 * Shown only when reading takes longer than 150 ms (the stylesheet holds it back), so that quick pages do not flicker.
 */
export function Loading() {
	return (
		<div class="loading" role="status">
			<span class="loading-bar" aria-hidden="true" />
			<h1>Reading the page…</h1>
		</div>
	);
}
