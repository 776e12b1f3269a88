/** Opens or closes the reader view, and tells its shortcut when there is one. */
export function ReaderSwitch({
	open,
	onToggle,
	shortcut,
}: {
	open: boolean;
	onToggle: () => void;
	/** e.g. "Alt+Shift+R". */
	shortcut?: string | undefined;
}) {
	return (
		<button
			type="button"
			class="button primary"
			title={shortcut}
			aria-keyshortcuts={shortcut}
			onClick={onToggle}
		>
			<span>{open ? "Close reader view" : "Open reader view"}</span>
			{shortcut && (
				<span class="keys" aria-hidden="true">
					{shortcut}
				</span>
			)}
		</button>
	);
}
