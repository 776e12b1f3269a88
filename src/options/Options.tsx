import { useEffect, useRef, useState } from "preact/hooks";
import { type CommandName, shortcuts } from "../platform/commands";
import { foldedKinds, offSites, readerLook } from "../platform/settings";
import { NeverDoes } from "../ui/NeverDoes";
import { Shortcuts } from "../ui/Shortcuts";
import { AllowedSites } from "./AllowedSites";
import { FoldedKinds } from "./FoldedKinds";
import { LookUpHosts } from "./LookUpHosts";
import { OffSites } from "./OffSites";
import { ReaderLookForm } from "./ReaderLookForm";
import { useStored } from "./use-stored";

/** All options on one page. Every change is kept at once and said to be. */
export function Options() {
	const [saved, setSaved] = useState("");
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	const onKept = (done: Promise<void>) => {
		const say = (words: string) => {
			clearTimeout(timer.current);
			setSaved(words);
			timer.current = setTimeout(() => setSaved(""), 2500);
		};
		done.then(
			() => say("Saved"),
			() => say("The browser could not keep this change."),
		);
	};
	const [keys, setKeys] = useState<Record<CommandName, string>>();
	useEffect(() => void shortcuts().then(setKeys), []);
	const [kinds, setKinds] = useStored(foldedKinds, onKept);
	const [look, setLook] = useStored(readerLook, onKept);
	const [off, setOff] = useStored(offSites, onKept);
	return (
		<main class="options">
			<header class="options-head">
				<h1>Options</h1>
				<p class="saved" role="status" data-shown={saved !== ""}>
					{saved}
				</p>
			</header>
			{kinds && look && off && (
				<>
					<section aria-labelledby="folding">
						<h2 id="folding">What is folded</h2>
						<p class="lead">
							A folded notice leaves one line in its place, with a button that
							shows it again. Nothing is deleted, nothing is unlocked.
						</p>
						<FoldedKinds folded={kinds} onChange={setKinds} />
					</section>
					<section aria-labelledby="look">
						<h2 id="look">Reader view</h2>
						<ReaderLookForm look={look} onChange={setLook} />
					</section>
					<section aria-labelledby="sites">
						<h2 id="sites">Sites</h2>
						<OffSites hosts={off} onChange={setOff} />
						<AllowedSites />
						<LookUpHosts />
					</section>
				</>
			)}
			<section aria-labelledby="keys">
				<h2 id="keys">Shortcuts</h2>
				<Shortcuts keys={keys} heard={__BROWSER__ === "chrome"} />
			</section>
			<section aria-labelledby="never">
				<h2 id="never">What Colophon never does</h2>
				<NeverDoes />
			</section>
		</main>
	);
}
