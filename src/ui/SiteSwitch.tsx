/** The panel's foot: Colophon on or off for this site, and the way to the options. */
export function SiteSwitch({
	host,
	on,
	onSwitch,
	onOptions,
}: {
	/** Undefined where no site is open. */
	host?: string | undefined;
	on: boolean;
	onSwitch: (on: boolean) => void;
	onOptions: () => void;
}) {
	return (
		<footer class="foot">
			{host && (
				<label class="switch">
					<input
						type="checkbox"
						role="switch"
						aria-checked={on}
						checked={on}
						onChange={(event) => onSwitch(event.currentTarget.checked)}
					/>
					<span>
						On for <bdi>{host}</bdi>
					</span>
				</label>
			)}
			<button type="button" class="text-button" onClick={onOptions}>
				Options
			</button>
		</footer>
	);
}
