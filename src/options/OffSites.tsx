/** Sites on which the reader switched Colophon off, each with the way back. */
export function OffSites({
	hosts,
	onChange,
}: {
	hosts: readonly string[];
	onChange: (hosts: string[]) => void;
}) {
	return (
		<div class="sites">
			<h3>Switched off</h3>
			{hosts.length === 0 ? (
				<p class="quiet">
					None. The panel’s switch at its foot turns Colophon off for the site
					that is open.
				</p>
			) : (
				<ul>
					{hosts.map((host) => (
						<li key={host}>
							<bdi>{host}</bdi>
							<button
								type="button"
								class="small-button"
								aria-label={`Switch on again: ${host}`}
								onClick={() => onChange(hosts.filter((one) => one !== host))}
							>
								Switch on again
							</button>
						</li>
					))}
				</ul>
			)}
		</div>
	);
}
