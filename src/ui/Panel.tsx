import { Announcer } from "./Announcer";
import { Loading } from "./Loading";
import { Message } from "./Message";
import { PagePanel } from "./PagePanel";
import { PanelFoot } from "./PanelFoot";
import type { PanelActions, PanelView } from "./panel-view";
import { spokenView } from "./spoken-view";

const closedWords = {
	browser: "Browsers keep extensions out of their own pages and stores.",
	pdf: "This is a PDF. Colophon reads web pages only.",
	file: "This is a file or a view that the browser keeps to itself.",
};

function State({ view, actions }: { view: PanelView; actions: PanelActions }) {
	switch (view.is) {
		case "loading":
			return <Loading />;
		case "page":
			return null;
		case "unknown-site":
			return (
				<Message
					title="Not a site that Colophon knows"
					actions={
						<>
							{!view.refused && (
								<button
									type="button"
									class="button primary"
									onClick={actions.readAnyway}
								>
									Read it all the same
								</button>
							)}
							<button
								type="button"
								class={view.refused ? "button primary" : "button"}
								onClick={actions.allowSite}
							>
								Always read {view.host}
							</button>
						</>
					}
				>
					{view.refused ? (
						<p>
							The browser wants a word from you first. Press Colophon’s toolbar
							button while this page is open, or allow this site for good.
						</p>
					) : (
						<p>
							<bdi>{view.host}</bdi> is left alone until you ask. Reading it
							changes nothing beyond this page.
						</p>
					)}
				</Message>
			);
		case "stale":
			return (
				<Message
					title="This page was open before Colophon"
					actions={
						<button
							type="button"
							class="button primary"
							onClick={actions.reload}
						>
							Reload the page
						</button>
					}
				>
					<p>
						It was loaded before the extension was installed or updated. Reload
						it once, and it will be read.
					</p>
				</Message>
			);
		case "closed-page":
			return (
				<Message title="This page cannot be read">
					<p>{closedWords[view.what]}</p>
					<p class="quiet">
						Open a translated article, for example on Worldcrunch, and its
						source is named here.
					</p>
				</Message>
			);
		case "error":
			return (
				<Message
					title="Something went wrong"
					actions={
						<button
							type="button"
							class="button primary"
							onClick={actions.retry}
						>
							Try again
						</button>
					}
				>
					<p>The page is untouched. What the browser said:</p>
					<pre class="error-words">{view.words}</pre>
				</Message>
			);
	}
}

/** The whole panel for any view: props in, callbacks out. */
export function Panel({
	view,
	actions,
}: {
	view: PanelView;
	actions: PanelActions;
}) {
	return (
		<>
			<Announcer words={spokenView(view)} />
			{view.is === "page" ? (
				<PagePanel key={view.reading.url} page={view} actions={actions} />
			) : (
				<>
					<main class="panel" aria-busy={view.is === "loading"}>
						<State view={view} actions={actions} />
					</main>
					{view.is !== "loading" && (
						<PanelFoot on onSwitch={actions.site} onOptions={actions.options} />
					)}
				</>
			)}
		</>
	);
}
