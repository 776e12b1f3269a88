import type { ComponentChildren } from "preact";

/**
 * Always in sight at the panel's foot: the reader switch (as children), Colophon on or off for this site, the options.
 */
export function PanelFoot({
	children,
	host,
	on,
	onSwitch,
	onOptions,
}: {
	children?: ComponentChildren;
	/** Undefined where there is no site to switch. */
	host?: string | undefined;
	on: boolean;
	onSwitch: (on: boolean) => void;
	onOptions: () => void;
}) {
	return (
		<footer class="foot">
			{children}
			<div class="foot-line">
				{host && (
					<label class="switch">
						<input
							type="checkbox"
							role="switch"
							aria-checked={on}
							checked={on}
							onChange={(event) => onSwitch(event.currentTarget.checked)}
						/>
						<span class="switch-words" title={host}>
							<span class="switch-for">On for </span>
							<bdi>{host}</bdi>
						</span>
					</label>
				)}
				<button type="button" class="text-button" onClick={onOptions}>
					Options
				</button>
			</div>
		</footer>
	);
}
