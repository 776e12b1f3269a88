import { Message } from "./Message";
import type { PanelActions } from "./panel-view";

/**
 * A page that Colophon leaves alone until asked. After the browser has refused, the next step is said in words: only a
 * gesture on the page itself, or a lasting permission, opens it.
 */
export function UnknownSite({
	host,
	refused,
	actions,
}: {
	host?: string;
	refused: boolean;
	actions: PanelActions;
}) {
	const always = host && (
		<button
			type="button"
			class={refused ? "button primary" : "button"}
			onClick={actions.allowSite}
		>
			<span>
				Always read <bdi>{host}</bdi>
			</span>
		</button>
	);
	if (refused)
		return (
			<Message title="The browser wants your word first" actions={always}>
				<p>
					Right-click the page and choose <b>Read this page with Colophon</b>.
					That lets it in this once.
				</p>
				<p class="quiet">
					Pages of the browser itself, PDFs and extension stores cannot be read.
				</p>
			</Message>
		);
	return (
		<Message
			title="Not a site that Colophon knows"
			actions={
				<>
					<button
						type="button"
						class="button primary"
						onClick={actions.readAnyway}
					>
						Read it all the same
					</button>
					{always}
				</>
			}
		>
			<p>
				{host ? <bdi>{host}</bdi> : "This page"} is left alone until you ask.
			</p>
		</Message>
	);
}
