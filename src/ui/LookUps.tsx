import type { Outlet, Reading } from "../core/model";
import { Announcer } from "./Announcer";
import { LookUpAnswer } from "./LookUpAnswer";
import type { ShownLookUp } from "./look-up-view";
import { askWords, failureWords, sourceWords } from "./look-up-words";

/** What has just happened, for those who hear the panel. */
function spoken({ lookUp, state, answer }: ShownLookUp): string {
	switch (state.is) {
		case "idle":
			return "";
		case "waiting":
			return `Asking ${lookUp.host}.`;
		case "answered":
			return `${sourceWords(lookUp)}: ${answer?.claims.length ?? 0} statements.`;
		case "several":
			return `${lookUp.host} knows several by this name. Choose one.`;
		case "failed":
			return failureWords(lookUp, state.why);
	}
}

/** One source: its answer, what went wrong, and the button that asks. */
function LookUpItem({
	shown: { lookUp, state, answer },
	reading,
	outlet,
	onAsk,
	onForget,
}: {
	shown: ShownLookUp;
	reading: Reading;
	outlet: Outlet | undefined;
	onAsk: (id: string, item?: string) => void;
	onForget: (id: string) => void;
}) {
	const waiting = state.is === "waiting";
	return (
		<li class="look-up" aria-busy={waiting} data-look-up={lookUp.source}>
			{answer && (
				<LookUpAnswer
					lookUp={lookUp}
					answer={answer}
					reading={reading}
					outlet={outlet}
				/>
			)}
			{state.is === "failed" && (
				<p class="look-up-failed">{failureWords(lookUp, state.why)}</p>
			)}
			{state.is === "several" && (
				<div class="look-up-several">
					<p>Which of these is it?</p>
					<ul>
						{state.candidates.map(({ item, name, description }) => (
							<li key={item}>
								<button
									type="button"
									class="text-button"
									onClick={() => onAsk(lookUp.id, item)}
								>
									<bdi>{name}</bdi>
									<span class="unseen">: ask {lookUp.host}</span>
								</button>
								<span class="look-up-note">
									{description ? <bdi>{description}</bdi> : item}
								</span>
							</li>
						))}
					</ul>
				</div>
			)}
			<div class="look-up-buttons">
				{/* The same button before, during and after, so that the focus stays where it was. */}
				<button
					type="button"
					class={answer ? "text-button" : "small-button"}
					aria-disabled={waiting}
					onClick={() => {
						if (!waiting) onAsk(lookUp.id);
					}}
				>
					{waiting ? (
						<>
							Asking <bdi>{lookUp.host}</bdi> …
						</>
					) : (
						askWords(lookUp, answer !== undefined)
					)}
				</button>
				{answer && (
					<button
						type="button"
						class="text-button"
						onClick={() => onForget(lookUp.id)}
					>
						Forget
						<span class="unseen"> the answer of {sourceWords(lookUp)}</span>
					</button>
				)}
			</div>
		</li>
	);
}

/**
 * Look-ups by click: one button for each host that may be asked about the outlet, which it names, and below it what the
 * host answered. Nothing is asked by drawing this.
 */
export function LookUps({
	lookUps,
	reading,
	outlet,
	onAsk,
	onForget,
}: {
	lookUps: readonly ShownLookUp[];
	/** What page and record say, which the answers stand beside. */
	reading: Reading;
	outlet: Outlet | undefined;
	/** `item`: the reader's choice among several. */
	onAsk: (id: string, item?: string) => void;
	onForget: (id: string) => void;
}) {
	if (lookUps.length === 0) return null;
	return (
		<section class="look-ups" aria-labelledby="look-ups-title">
			<h2 class="part" id="look-ups-title">
				Ask elsewhere
			</h2>
			<Announcer words={lookUps.map(spoken).filter(Boolean).join(" ")} />
			<p class="quiet look-ups-promise">
				Nothing is sent until you press. Each button asks the one host that it
				names, without cookies; the browser asks you first.
			</p>
			<ul>
				{lookUps.map((shown) => (
					<LookUpItem
						key={shown.lookUp.id}
						shown={shown}
						reading={reading}
						outlet={outlet}
						onAsk={onAsk}
						onForget={onForget}
					/>
				))}
			</ul>
		</section>
	);
}
