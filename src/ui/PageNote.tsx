import { hostOf, webAddress } from "./names";
import { OutLink } from "./OutLink";
import type { ShownPage } from "./panel-view";

/** What a reader has to know before the facts: nothing here, switched off, gated, only a beginning. */
export function PageNote({
	page: { reading, on, siteName, login, reader },
	onSwitchOn,
}: {
	page: ShownPage;
	onSwitchOn: () => void;
}) {
	const whose = siteName ?? hostOf(reading.url) ?? "the publisher";
	const door = webAddress(login);
	const logIn = door && (
		<OutLink class="button" href={door}>
			Log in at {whose}
		</OutLink>
	);
	if (reading.kind === "other")
		return (
			<section class="message">
				<h1>No article on this page</h1>
				<p>
					Colophon looked for a headline with running text of its own, and found
					none that it could be sure of. A front page, a list, a picture or a
					file has none.
				</p>
				<p class="quiet">Open an article, and its source is named here.</p>
			</section>
		);
	if (!on)
		return (
			<div class="note">
				<h2>Switched off for {hostOf(reading.url) ?? "this site"}</h2>
				<p>The page is as its publisher made it. Nothing is folded.</p>
				<button type="button" class="button" onClick={onSwitchOn}>
					Switch on again
				</button>
			</div>
		);
	if (reading.state === "gated")
		return (
			<div class="note">
				<h2>{whose} keeps this article behind a gate</h2>
				<p>
					The gate cannot be closed, so Colophon leaves it as it is and offers
					no reader view. The source is named all the same.
				</p>
				{logIn}
			</div>
		);
	if (reading.state === "teaser")
		return (
			<div class="note">
				<h2>Only the beginning is here</h2>
				<p>
					{whose} sent the first part of this article. The reader view shows
					that much.
				</p>
				{logIn}
			</div>
		);
	if (reader === "unavailable")
		return (
			<div class="note">
				<h2>No reader view for this page</h2>
				<p>The article’s text could not be told apart with certainty.</p>
			</div>
		);
	return null;
}
