import { useState } from "preact/hooks";
import type { Claim } from "../core/model";
import { dateWords } from "./date-words";
import { countryName, hostOf, languageName, webAddress } from "./names";
import { OutLink } from "./OutLink";
import { propertyWords } from "./property-words";

/** Scrolls the page to a place and its words; answers whether they are still there. */
export type Jump = (place: {
	at?: string | undefined;
	said?: string | undefined;
}) => boolean | Promise<boolean>;

const isUnseen = (at: string): boolean =>
	/^html\S* > head\b|> (script|meta)\b/.test(at);

const whence: Record<Exclude<Claim["by"], "page">, string> = {
	record: "Colophon’s own record",
	wikidata: "Wikidata",
	"trust.txt": "The outlet’s trust.txt",
	"ads.txt": "The outlet’s ads.txt",
};

const valueWords = ({ property, value }: Claim): string => {
	if (property === "country") return countryName(value);
	if (property === "language") return languageName(value);
	return /^\d{4}/.test(value) ? dateWords(value) : value;
};

function PagePlace({ claim, onJump }: { claim: Claim; onJump: Jump }) {
	const [gone, setGone] = useState(false);
	if (!claim.at && claim.said) return <p>As stated on this page.</p>;
	if (!claim.at || isUnseen(claim.at))
		return (
			<p>From data that the page carries along, not from its visible text.</p>
		);
	return (
		<p>
			As stated on this page.{" "}
			{gone ? (
				<span role="status">The place is not on the page any more.</span>
			) : (
				<button
					type="button"
					class="text-button"
					onClick={async () => setGone(!(await onJump(claim)))}
				>
					Show the place
				</button>
			)}
		</p>
	);
}

function Source({ claim, onJump }: { claim: Claim; onJump: Jump }) {
	if (claim.by === "page") return <PagePlace claim={claim} onJump={onJump} />;
	const ref = webAddress(claim.ref);
	return (
		<p>
			{whence[claim.by]}
			{claim.asOf && `, as of ${dateWords(claim.asOf)}`}.
			{ref && (
				<>
					{" "}
					Reference: <OutLink href={ref}>{hostOf(ref)}</OutLink>
				</>
			)}
			{claim.copy &&
				(ref ? ", read in a copy." : " The reference was read in a copy.")}
		</p>
	);
}

const place = ({ by, at, ref, asOf }: Claim) => [by, at, ref, asOf].join("\n");

/** What one source says on one value: exact words, place or reference, as of when. Same words stand once. */
export function SourceDetail({
	claims,
	named,
	onJump,
}: {
	claims: readonly Claim[];
	named: boolean;
	onJump: Jump;
}) {
	return (
		<>
			{claims.map((claim, index) => {
				const next = claims[index + 1];
				const before = claims.slice(0, index);
				const repeated = before.some(({ said }) => said === claim.said);
				const sameNext = next && place(next) === place(claim);
				return (
					<div key={`${claim.property} ${place(claim)}`} class="source">
						{named && (
							<p class="source-value">
								<span class="source-value-label">
									{propertyWords(claim.property)}:
								</span>{" "}
								<bdi>{valueWords(claim)}</bdi>
							</p>
						)}
						{claim.said && !repeated && (
							<blockquote dir="auto">{claim.said}</blockquote>
						)}
						{!sameNext && <Source claim={claim} onJump={onJump} />}
					</div>
				);
			})}
		</>
	);
}
