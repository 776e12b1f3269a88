import { useState } from "preact/hooks";
import {
	type Citation,
	type CitationStyle,
	htmlRuns,
	plainRuns,
} from "../core/citation";
import type { CitedWith } from "../core/csl-item";
import type { Reading } from "../core/model";
import { CitePart } from "./CitePart";
import { gapWords, styleWords } from "./cite-words";
import { OutLink } from "./OutLink";

/** Makes one citation; undefined when the page is no article. */
export type Citer = (
	reading: Reading,
	style: CitationStyle,
	cited: CitedWith,
) => Citation | undefined;

/** What citing needs of the surface that it stands on. */
export interface CiteActions {
	/** Brings what makes citations, which is loaded only when somebody asks. */
	load(): Promise<Citer>;
	/** The style that was used last. */
	style(): Promise<CitationStyle>;
	keepStyle(style: CitationStyle): void;
	/** Rejects when the browser refuses. */
	copy(text: { plain: string; html?: string | undefined }): Promise<void>;
	save(name: string, type: string, text: string): void;
}

/** Milliseconds before waiting is said. */
const patience = 150;

/** Today in the reader's own time, ISO 8601. */
const today = (): string => new Intl.DateTimeFormat("sv-SE").format(new Date());

type Loaded = Citer | "loading" | "slow" | "failed" | undefined;

/** Cites the article with its original: style, preview, copy, download. Loads when it is first opened. */
export function Cite({
	reading,
	siteName,
	actions,
}: {
	reading: Reading;
	siteName?: string | undefined;
	actions: CiteActions;
}) {
	const [citer, setCiter] = useState<Loaded>();
	const [style, setStyle] = useState<CitationStyle>("apa");
	const [said, setSaid] = useState("");

	const load = async () => {
		setCiter("loading");
		const slow = setTimeout(() => setCiter("slow"), patience);
		try {
			const [loaded, last] = await Promise.all([
				actions.load(),
				actions.style().catch(() => "apa" as const),
			]);
			setStyle(last);
			setCiter(() => loaded);
		} catch {
			setCiter("failed");
		} finally {
			clearTimeout(slow);
		}
	};

	const citation =
		typeof citer === "function"
			? made(citer, reading, style, siteName)
			: undefined;
	const broken = citer === "failed" || citation === "failed";
	return (
		<details
			class="cite"
			onToggle={({ currentTarget }) => {
				if (currentTarget.open && citer === undefined) void load();
			}}
		>
			<summary class="part">Cite this article</summary>
			{citer === "slow" && <p class="quiet">Preparing the citation…</p>}
			{broken && (
				<div class="cite-broken" role="alert">
					<p>The citation could not be made.</p>
					<button
						type="button"
						class="small-button"
						onClick={() => void load()}
					>
						Try again
					</button>
				</div>
			)}
			{typeof citer === "function" && (
				<label class="cite-style">
					<span>Style</span>
					<select
						value={style}
						onChange={({ currentTarget }) => {
							const next = currentTarget.value as CitationStyle;
							setStyle(next);
							setSaid("");
							actions.keepStyle(next);
						}}
					>
						{styleWords.map((group) => (
							<optgroup key={group.for} label={group.for}>
								{group.styles.map(([id, words]) => (
									<option key={id} value={id}>
										{words}
									</option>
								))}
							</optgroup>
						))}
					</select>
				</label>
			)}
			{citation && citation !== "failed" && (
				<Made citation={citation} actions={actions} onSaid={setSaid} />
			)}
			<p class="cite-said" role="status">
				{said}
			</p>
		</details>
	);
}

/** A citation that could not be made is said, never a broken panel. */
function made(
	citer: Citer,
	reading: Reading,
	style: CitationStyle,
	siteName: string | undefined,
): Citation | "failed" | undefined {
	try {
		return citer(reading, style, { siteName, accessed: today() });
	} catch {
		return "failed";
	}
}

function Made({
	citation,
	actions,
	onSaid,
}: {
	citation: Citation;
	actions: CiteActions;
	onSaid(words: string): void;
}) {
	const { parts, file, style } = citation;
	const whole = parts.map(({ is, runs }) => {
		const text = plainRuns(runs);
		return is === "record" ? text : `${text}\n`;
	});
	const copy = async (part: Citation["parts"][number]) => {
		onSaid("");
		try {
			await actions.copy({
				plain: plainRuns(part.runs),
				...(part.is === "record" ? {} : { html: htmlRuns(part.runs) }),
			});
			onSaid("Copied.");
		} catch {
			onSaid(
				"The browser did not allow copying. The text above can be selected.",
			);
		}
	};
	return (
		<>
			{parts.map((part) => (
				<CitePart
					key={part.is}
					style={style}
					part={part}
					onCopy={() => void copy(part)}
				/>
			))}
			<ul class="cite-gaps">
				{gapWords(citation.gaps).map((words) => (
					<li key={words}>{words}</li>
				))}
			</ul>
			<button
				type="button"
				class="small-button"
				title={file.name}
				onClick={() => {
					actions.save(file.name, file.type, whole.join("\n"));
					onSaid(`Saved as ${file.name}.`);
				}}
			>
				Download
			</button>
			<p class="cite-thanks">
				Made with citeproc-js, Citation.js and the styles of the{" "}
				<OutLink href="https://citationstyles.org/">
					Citation Style Language project
				</OutLink>
				.
			</p>
		</>
	);
}
