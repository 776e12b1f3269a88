import type { Builder } from "../core/builder";
import { all, allIn, fold, rawTextOf } from "../core/dom";
import { hostOf } from "../core/host";
import type { NoticeKind, Reading, Site } from "../core/model";
import type { PageState } from "../platform/messages";
import { readerSlot } from "../platform/reader-slot";
import { watchAddress } from "./address";
import { folder, type Wish } from "./folder";
import { found } from "./found";
import type { PageSettings } from "./known-settings";
import { ownElements, readerTag } from "./marks";
import { address, openArticle } from "./open-article";
import { floats } from "./overlay";
import { pace } from "./pace";
import { readerLink } from "./reader-link";
import { waitingRoom } from "./waiting-room";
import { type PageChanges, watchPage } from "./watch";

export interface Session {
	state(): PageState;
	fold(ids: number[] | "all", folded: boolean): void;
	/** The element of a claim's path; with the reader view open, what holds the words there. */
	element(at: string, said: string | undefined): Element | undefined;
	/** Shows the notice that the element is folded away in. */
	reveal(element: Element): void;
	moveReader(open: boolean | "toggle"): PageState["reader"] | "load";
	apply(change: Partial<PageSettings>): void;
	/** The page came back from the browser's memory. */
	revive(): void;
}

export interface SessionParts {
	page: Document;
	site: Site | undefined;
	settings: PageSettings;
	read(url: string, build: Builder | undefined): Reading;
	/** Something that others draw has changed. */
	changed(): void;
}

/** One page's life: reads it, folds, and reads again when the page changes or goes to another address. */
export function session({
	page,
	site,
	settings,
	read,
	changed,
}: SessionParts): Session {
	let { on, kinds } = settings;
	let reading: Reading | undefined;
	/** What built the body of the reading; undefined: it has none yet. */
	let built: Builder | undefined;
	let elements = new Map<string, Element>();
	let first = true;
	/** Counts the readings that differed. */
	let version = 0;

	const article = openArticle(page);
	const waiting = waitingRoom();
	const notices = folder(page, () => settle());
	const reader = readerLink({
		readable: () =>
			on && current().kind === "article" && current().state !== "gated"
				? current()
				: undefined,
		reading: () => current(),
		notices: () => notices.states(),
		moved(state) {
			if (state === "closed") again.soon();
			tell();
		},
	});

	const wish = (): Wish => ({
		on: on && current().kind === "article",
		kinds,
		gated: current().state === "gated",
		gate: reading?.gate && elements.get(reading.gate.at),
		whose: site?.name ?? hostOf(article.url),
		first,
	});

	/** What was told last, so that nobody is bothered with what he knows. */
	let told = "";
	const tell = () => {
		const now = JSON.stringify([on, reader.state(), version, notices.states()]);
		if (now === told) return;
		told = now;
		changed();
	};

	const settle = () => {
		if (on || reading) watch.quietly(() => notices.settle(wish()));
		tell();
	};

	/** Answers whether the reading differs from the one before. */
	const readNow = (): boolean => {
		const { builder } = readerSlot();
		if (!article.follow() && built === builder) return false;
		built = builder;
		const before = JSON.stringify(reading);
		watch.quietly(() => {
			const now = notices.asPage(() => {
				const fresh = read(article.url, builder);
				elements = found(page, fresh);
				return fresh;
			});
			reading = now;
			notices.adopt(now, elements);
			article.remember(now, elements);
		});
		if (JSON.stringify(reading) === before) return false;
		version++;
		return true;
	};

	const again = pace(() => {
		if (!on) return false;
		watch.quietly(() => notices.check());
		const news = readNow();
		if (current().state === "gated") reader.close();
		settle();
		waiting.end();
		return news;
	});

	/** Keeps unseen what will probably be folded, until that is known. */
	const wait = (elements: readonly Element[]) =>
		waiting.add(elements.filter((one) => !notices.leavesOpen(one)));

	/** Something around the notices changed: whether it did anything to them is told by a look. */
	const glance = pace(() => {
		let appeared: Element[] = [];
		watch.quietly(() => {
			appeared = notices.check();
		});
		settle();
		// Only a reading tells whether what appeared is a notice or a gate.
		if (appeared.length && !again.urgently()) wait(appeared);
		return appeared.length > 0;
	});

	/** What was read; on a site that is switched off the page is read when somebody asks. */
	const current = (): Reading => {
		const bare = built !== readerSlot().builder;
		if (!reading || bare || (!on && address() !== article.url)) readNow();
		return reading as Reading;
	};

	/** The site's known notices of the kinds that are folded, in what came in just now. */
	const knownIn = (element: Element): Element[] => {
		const known = site?.notices
			.filter(({ kind }) => kinds.includes(kind))
			.map(({ selector }) => selector)
			.join(",");
		return known
			? [element, ...allIn(element, known)].filter((one) => one.matches(known))
			: [];
	};

	/** Laid over the page: an overlay or a gate that no reading has named yet. */
	const liesOver = (element: Element) =>
		!element.matches(ownElements) &&
		floats(element) &&
		(element.textContent ?? "").trim() !== "" &&
		element.checkVisibility();

	/** The page took its gate away, or may have shown or hidden it. */
	const touchesGate = (moved: readonly Element[]): boolean => {
		const { gate } = wish();
		return (
			!!gate &&
			(!gate.isConnected || moved.some((element) => element.contains(gate)))
		);
	};

	const heard = ({ added, bare, touched, removed }: PageChanges) => {
		if (!on) return;
		const moved = [...touched];
		if ((removed && notices.lost()) || moved.some(notices.names)) glance.now();
		else if (moved.some(notices.concerns)) glance.urgently();
		else if (bare.length && notices.overlaid()) settle();

		const late = added.flatMap(knownIn);
		if (late.length || moved.some(liesOver)) {
			if (!again.urgently()) wait(late);
		} else if (
			added.length ||
			moved.some(article.isIn) ||
			touchesGate(moved) ||
			address() !== article.url
		)
			again.soon();
	};

	const watch = watchPage(page, heard);
	watchAddress(() => again.soon());

	if (on) again.now();
	first = false;

	return {
		state: () => {
			const now = current();
			const login =
				now.gate?.login ??
				(site?.login && new URL(site.login, location.href).href);
			return {
				reading: now,
				complete: now.kind === "other" || built !== undefined,
				...(site ? { siteName: site.name } : {}),
				on,
				notices: on && now.kind === "article" ? notices.states() : [],
				reader: reader.state(),
				...(now.state === "gated" && login ? { login } : {}),
			};
		},
		fold(ids, folded) {
			notices.choose(ids, folded, wish());
			settle();
		},
		element(at, said) {
			if (reader.isOpen()) {
				const [host] = all(page, readerTag);
				return host && said && fold(rawTextOf(host)).includes(fold(said))
					? host
					: undefined;
			}
			const element = elements.get(at);
			return element?.isConnected ? element : undefined;
		},
		reveal(element) {
			const held = notices.holding(element);
			if (!held?.folded) return;
			notices.choose([held.id], false, wish());
			settle();
		},
		moveReader: reader.move,
		apply(change) {
			if (change.kinds) {
				const moved = (kind: NoticeKind) =>
					kinds.includes(kind) !== change.kinds?.includes(kind);
				notices.forget([...new Set([...kinds, ...change.kinds])].filter(moved));
				kinds = change.kinds;
			}
			if (change.on !== undefined && change.on !== on) {
				on = change.on;
				if (!on) {
					again.cancel();
					glance.cancel();
					waiting.end();
					reader.close();
				} else again.now();
			}
			settle();
		},
		revive() {
			again.now();
		},
	};
}
