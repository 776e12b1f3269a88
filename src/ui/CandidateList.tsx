import { noRecord } from "../core/add-chosen-record";
import type { Candidate } from "../core/model";
import { countryName } from "./names";

const place = ({ city, country }: Candidate): string =>
	[city, country && countryName(country)].filter(Boolean).join(", ");

/** The outlets that a name may mean, to choose from, and for what a choice will hold. */
export function CandidateList({
	name,
	site,
	candidates,
	onChoose,
}: {
	/** The name as the page gives it. */
	name: string;
	/** Host of the page. */
	site: string | undefined;
	candidates: readonly Candidate[];
	onChoose: (id: string) => void;
}) {
	return (
		<section class="candidates" aria-labelledby="candidates-title">
			<h2 id="candidates-title">
				Which <bdi>{name}</bdi>?
			</h2>
			<p class="quiet">
				{candidates.length > 1
					? "The page does not tell which of these is meant."
					: "The page does not tell whether this one is meant: there are others of that name."}{" "}
				Your choice is kept on this computer, for this name
				{site && (
					<>
						{" "}
						on <bdi>{site}</bdi>
					</>
				)}
				, until you choose again.
			</p>
			<ul>
				{candidates.map((one) => (
					<li key={one.id}>
						<button
							type="button"
							class="candidate"
							onClick={() => onChoose(one.id)}
						>
							<bdi class="candidate-name">{one.nativeName ?? one.name}</bdi>
							{one.nativeName && one.nativeName !== one.name && (
								<bdi class="candidate-latin"> {one.name}</bdi>
							)}
							{place(one) && <span class="candidate-line">{place(one)}</span>}
						</button>
					</li>
				))}
				<li>
					<button
						type="button"
						class="candidate candidate-none"
						onClick={() => onChoose(noRecord)}
					>
						{candidates.length > 1 ? "None of these" : "Another one"}
						<span class="candidate-line">Not in Colophon’s records</span>
					</button>
				</li>
			</ul>
		</section>
	);
}
