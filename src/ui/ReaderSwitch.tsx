/** Opens or closes the reader view, and tells its shortcut. */
export function ReaderSwitch({
	open,
	onToggle,
	shortcut = "Alt+Shift+R",
}: {
	open: boolean;
	onToggle: () => void;
	shortcut?: string;
}) {
	return (
		<button
			type="button"
			class="button primary"
			title={shortcut}
			aria-keyshortcuts={shortcut}
			onClick={onToggle}
		>
			{open ? "Close reader view" : "Open reader view"}
			<span class="keys" aria-hidden="true">
				{shortcut}
			</span>
		</button>
	);
}
