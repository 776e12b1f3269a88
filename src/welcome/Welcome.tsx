import { NeverDoes } from "../ui/NeverDoes";
import { OutLink } from "../ui/OutLink";
import { readerKeys } from "../ui/reader-keys";
import { Keys } from "../ui/Shortcuts";
import { SampleCard } from "./SampleCard";

/** A Kommersant article in translation, with everything that the panel can tell. */
const example =
	"https://worldcrunch.com/world-affairs/russia-isn039t-buying-nato039s-missile-defense-assurances/";

/** One screen: what Colophon does, how to open it, and what it never does. */
export function Welcome({
	keys,
	onOptions,
}: {
	/** The shortcuts as they are set; undefined until the browser has told. */
	keys?: { "toggle-panel": string; "toggle-reader": string } | undefined;
	onOptions: () => void;
}) {
	const reader = readerKeys(
		keys?.["toggle-reader"] ?? "Alt+Shift+R",
		__BROWSER__ === "chrome",
	);
	return (
		<main class="welcome">
			<div class="first">
				<header>
					<p class="mark-name">Colophon</p>
					<h1>Whose words are these?</h1>
					<p class="lead">
						A colophon is the note that says who made a book, where and when.
						This one writes it for a translated article: which newspaper
						published it first, who owns that newspaper, who translated it, and
						where the original stands.
					</p>
				</header>
				<dl class="ways">
					<div>
						<dt>The side panel names the source</dt>
						<dd>
							Press the toolbar button, or{" "}
							<Keys keys={keys?.["toggle-panel"] ?? "Alt+Shift+S"} />
						</dd>
					</div>
					<div>
						<dt>The reader view sets the article whole</dt>
						<dd>
							From the panel, or <Keys keys={reader.keys} />
							{reader.onPagesRead && " on a page that Colophon reads"}, and{" "}
							<Keys keys="Esc" /> to leave it
						</dd>
					</div>
					<div>
						<dt>Notices fold to one line each</dt>
						<dd>
							On the page itself, by themselves, with a button to show them
						</dd>
					</div>
				</dl>
				<p class="actions">
					<OutLink class="button primary" href={example}>
						Open an example article
					</OutLink>
					<button type="button" class="button" onClick={onOptions}>
						Options
					</button>
				</p>
			</div>
			<SampleCard />
			<section class="promises" aria-label="What Colophon never does">
				<NeverDoes />
			</section>
		</main>
	);
}
