import { useEffect, useState } from "preact/hooks";
import { forgetAnswers } from "../platform/kept-answers";
import { forgetSite, lookUpHosts } from "../platform/permissions";

/** "kommersant.ru" for "https://*.kommersant.ru/*". */
const domainIn = (pattern: string): string =>
	pattern.replace(/^https:\/\/(?:\*\.|www\.)?/, "").replace(/\/.*$/, "");

/** The look-ups of that host, by their ids: Wikidata's are many, each about another outlet. */
const isFrom = (domain: string) => (id: string) =>
	domain === "wikidata.org"
		? id.startsWith("wikidata ")
		: id === `trust.txt ${domain}` || id === `ads.txt ${domain}`;

/** Hosts that the reader let Colophon ask, each with the way to take that back. Nothing is drawn when there is none. */
export function LookUpHosts() {
	const [patterns, setPatterns] = useState<string[]>([]);
	const look = () => void lookUpHosts().then(setPatterns, () => undefined);
	useEffect(look, []);
	if (patterns.length === 0) return null;
	return (
		<div class="sites">
			<h3>Asked by your click</h3>
			<p class="lead">
				Colophon asks these only when you press the button that names them.
			</p>
			<ul>
				{patterns.map((pattern) => (
					<li key={pattern}>
						<bdi>{domainIn(pattern)}</bdi>
						<button
							type="button"
							class="small-button"
							aria-label={`Forget ${domainIn(pattern)} and what it answered`}
							onClick={() =>
								void forgetAnswers(isFrom(domainIn(pattern)))
									.then(() => forgetSite(pattern))
									.then(look)
							}
						>
							Forget
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}
