import { failed, type LookUp, type LookUpOutcome } from "../core/look-up";
import { lookUpsFor } from "../core/look-ups-for";
import { wikidataHost } from "../core/wikidata-addresses";
import { wikidataCountries, wikidataPressKinds } from "../knowledge/wikidata";
import { getFrom } from "../platform/fetch-text";
import {
	forgetAnswers,
	type KeptAnswers,
	keepAnswer,
	keptAnswers,
} from "../platform/kept-answers";
import { askForHosts } from "../platform/permissions";
import type { LookUpState, ShownLookUp } from "../ui/look-up-view";
import type { ShownPage } from "../ui/panel-view";
import { askFile } from "./ask-file";
import { askWikidata } from "./ask-wikidata";

/** Takes the reader's questions to other hosts, and keeps what they answered. */
export interface LookUpDesk {
	/** What may be asked about a page's outlet, and what is known of it by now. */
	shown(page: ShownPage): ShownLookUp[];
	/** Asks one of those that were shown last. Call it straight from a click. `item`: the reader's choice among several. */
	ask(id: string, item?: string): void;
	/** Forgets the kept answer. */
	forget(id: string): void;
}

/** Hosts of a look-up, as the browser's permission and policy take them. */
const hostsOf = ({ source, host }: LookUp): string[] =>
	source === "wikidata"
		? [`https://${wikidataHost}`]
		: [`https://${host}`, `https://*.${host}`];

async function outcomeOf(
	{ source, host, subject }: LookUp,
	hosts: string[],
	item: string | undefined,
): Promise<LookUpOutcome> {
	const asked = new Date().toISOString();
	const get = getFrom(hosts);
	if (source !== "wikidata") return askFile(source, host, get, asked);
	const signs = {
		countries: wikidataCountries,
		pressKinds: wikidataPressKinds,
	};
	return askWikidata(item ? { ...subject, item } : subject, get, signs, asked);
}

/** Opens the desk; `draw` is called whenever something to show has changed. Nothing is asked but by `ask`. */
export function lookUpDesk(draw: () => void): LookUpDesk {
	const states = new Map<string, LookUpState>();
	let kept: KeptAnswers = {};
	let offered: LookUp[] = [];

	const turn = (id: string, state: LookUpState): void => {
		states.set(id, state);
		draw();
	};
	const take = (answers: KeptAnswers): void => {
		kept = answers;
		draw();
	};
	void keptAnswers.get().then(take, () => undefined);
	keptAnswers.watch(take);

	async function settle(
		lookUp: LookUp,
		allowed: Promise<boolean>,
		hosts: string[],
		item: string | undefined,
	): Promise<void> {
		const { id } = lookUp;
		const outcome = (await allowed.catch(() => false))
			? await outcomeOf(lookUp, hosts, item)
			: failed({ kind: "denied" });
		if (outcome.is === "answer") {
			kept = { ...kept, [id]: outcome.answer };
			turn(id, { is: "answered" });
			// A full storage loses the answer with the panel, and no sooner.
			await keepAnswer(id, outcome.answer).catch(() => undefined);
		} else turn(id, outcome);
	}

	return {
		shown({ reading, outlet }) {
			offered = lookUpsFor(reading, outlet);
			return offered.map((lookUp) => ({
				lookUp,
				state: states.get(lookUp.id) ?? { is: "idle" },
				...(Object.hasOwn(kept, lookUp.id) ? { answer: kept[lookUp.id] } : {}),
			}));
		},
		ask(id, item) {
			const lookUp = offered.find((one) => one.id === id);
			if (!lookUp || states.get(id)?.is === "waiting") return;
			const hosts = hostsOf(lookUp);
			// Asked first: after any wait the browser no longer takes it for the reader's own click.
			const allowed = askForHosts(hosts);
			turn(id, { is: "waiting" });
			settle(lookUp, allowed, hosts, item).catch(() =>
				turn(id, { is: "failed", why: { kind: "malformed" } }),
			);
		},
		forget(id) {
			states.delete(id);
			void forgetAnswers((one) => one === id);
		},
	};
}
