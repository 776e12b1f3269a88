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
}: {
	keys: { "toggle-panel": string; "toggle-reader": string } | undefined;
}) {
	const rows = [
		["Side panel", keys?.["toggle-panel"] ?? "Alt+Shift+S"],
		["Reader view", keys?.["toggle-reader"] ?? "Alt+Shift+R"],
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
			<p class="quiet">
				The browser’s page of extensions lets you choose other keys.
			</p>
		</>
	);
}
