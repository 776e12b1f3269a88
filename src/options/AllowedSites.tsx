import { useEffect, useState } from "preact/hooks";
import { allowedSites, forgetSite } from "../platform/permissions";

const hostIn = (pattern: string): string =>
	pattern.match(/^[^/]+\/\/([^/]+)\//)?.[1] ?? pattern;

/** Sites beyond the known ones that the reader allowed by the browser's own question. Nothing is drawn when none is. */
export function AllowedSites() {
	const [patterns, setPatterns] = useState<string[]>([]);
	const ask = () => void allowedSites().then(setPatterns, () => undefined);
	useEffect(ask, []);
	if (patterns.length === 0) return null;
	return (
		<div class="sites">
			<h3>Allowed by you</h3>
			<ul>
				{patterns.map((pattern) => (
					<li key={pattern}>
						<bdi>{hostIn(pattern)}</bdi>
						<button
							type="button"
							class="small-button"
							aria-label={`Forget ${hostIn(pattern)}`}
							onClick={() => void forgetSite(pattern).then(ask)}
						>
							Forget
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}
