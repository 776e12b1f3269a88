import { readerKeys } from "./reader-keys";

/** Keys as keycaps: "Alt+Shift+R" → three of them. Nothing set: said in words. */
export function Keys({ keys }: { keys: string }) {
	if (keys === "") return <span class="quiet">no keys set</span>;
	return (
		<span class="keycaps">
			{keys.split("+").map((key) => (
				<kbd key={key}>{key}</kbd>
			))}
		</span>
	);
}

/** The keys as they are set now; until the browser has told, as they come. */
export function Shortcuts({
	keys,
	heard,
}: {
	keys: { "toggle-panel": string; "toggle-reader": string } | undefined;
	/** Whether this browser's pages hear Alt+Shift+R themselves. */
	heard: boolean;
}) {
	const reader = readerKeys(keys?.["toggle-reader"] ?? "Alt+Shift+R", heard);
	const rows = [
		["Side panel", keys?.["toggle-panel"] ?? "Alt+Shift+S"],
		["Reader view", reader.keys],
		["Leave the reader view", "Esc"],
	] as const;
	return (
		<>
			<dl class="shortcuts">
				{rows.map(([what, pressed]) => (
					<div key={what}>
						<dt>{what}</dt>
						<dd>
							<Keys keys={pressed} />
						</dd>
					</div>
				))}
			</dl>
			{reader.onPagesRead && (
				<p class="quiet">
					The keys of the reader view work on pages that Colophon reads.
				</p>
			)}
			<p class="quiet">
				The browser’s page of extensions lets you choose other keys.
			</p>
		</>
	);
}
