import { Loading } from "./Loading";
import { Message } from "./Message";
import type { PanelActions, PanelView } from "./panel-view";
import { UnknownSite } from "./UnknownSite";

const closedWords = {
	browser: "Browsers keep extensions out of their own pages and stores.",
	pdf: "This is a PDF. Colophon reads web pages only.",
	"known-site":
		"Colophon reads this site, but not this page of it: it may be an error, a picture or a file.",
	file: "This is a file of your own, which the browser keeps from extensions.",
};

/** What fills the panel when there is no reading to show: loading, a site to be asked for, a closed page, an error. */
export function PanelState({
	view,
	actions,
}: {
	view: PanelView;
	actions: PanelActions;
}) {
	switch (view.is) {
		case "page":
			return null;
		case "loading":
			return <Loading />;
		case "unknown-site":
			return <UnknownSite {...view} actions={actions} />;
		case "closed-page":
			return (
				<Message title="This page cannot be read">
					<p>{closedWords[view.what]}</p>
					<p class="quiet">
						Open a translated article, and its source is named here.
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
