import type { Notice, NoticeKind, Reading } from "../core/model";
import type { NoticeState } from "../core/notice-state";
import { asPage } from "./as-page";
import { watchPresses } from "./asked-for";
import {
	dropStub,
	foldOne,
	letGo,
	putStub,
	seatStub,
	stands as stubStands,
	unfoldOne,
} from "./fold-one";
import { type Held, isSound, placeOf, signatureOf, textOf } from "./held";
import { keepPlace } from "./keep-place";
import { marks } from "./marks";
import { isOverlay, shellOf } from "./overlay";
import { overlays } from "./overlays";
import { overrides } from "./overrides";
import { windowOf } from "./page-parts";
import { resistance } from "./resistance";
import { isShown } from "./shown";
import { joinRuns } from "./stub";

/** What is to be done with the page's notices now. */
export interface Wish {
	on: boolean;
	kinds: readonly NoticeKind[];
	/** A gate covers the article: neither covers nor scroll locks are touched, nor the gate itself. */
	gated: boolean;
	gate: Element | undefined;
	/** The publisher's name on the stubs. */
	whose: string;
	/** Nobody has seen the page yet: nothing to keep in place. */
	first: boolean;
}

/** The page's notices: which there are, and folding and showing them. */
export interface Folder {
	/** Takes over what a new reading found; `elements` by CSS path. */
	adopt(reading: Reading, elements: Map<string, Element>): void;
	/** Makes the page be as wished. */
	settle(wish: Wish): void;
	/** What the reader chose for some notices. */
	choose(ids: number[] | "all", folded: boolean, wish: Wish): void;
	/** The reader changed the kinds: forget what was chosen one by one among them. */
	forget(kinds: readonly NoticeKind[]): void;
	/** The page changed: lets go what it removed and folds again what it unfolded. Answers what it shows newly. */
	check(): Element[];
	/** Whether the page won at this element's place: what comes there is left open, and need not wait. */
	leavesOpen(element: Element): boolean;
	/** Whether the page took away a notice or a stub. */
	lost(): boolean;
	/** Whether a change of this element's attributes is one of a notice itself. */
	names(element: Element): boolean;
	/** Whether a change of this element's attributes may have shown, hidden or unfolded anything. */
	concerns(element: Element): boolean;
	/** Whether an overlay is folded. */
	overlaid(): boolean;
	/** The notice that the element stands in. */
	holding(element: Element): NoticeState | undefined;
	/** Runs `look` on the page as it is by itself. */
	asPage<T>(look: () => T): T;
	states(): NoticeState[];
}

const stateOf = ({
	id,
	notice: { kind, words, because },
	folded,
	dormant,
	resisted,
}: Held): NoticeState => ({
	id,
	kind,
	words,
	because,
	folded,
	dormant,
	resisted,
});

/** `pressed`: the reader used a stub, settle again. */
export function folder(page: Document, pressed: () => void): Folder {
	const inline = overrides();
	const stubborn = resistance();
	const covering = overlays(page, inline);
	const askedFor = watchPresses(page);
	/** In document order. */
	let all: Held[] = [];
	/** Signatures of notices that were folded when the page removed them. */
	const gone = new Set<string>();
	let next = 1;

	const look = <T>(how: () => T): T => asPage(page, inline, how);

	const choose = (held: Held, folded: boolean) => {
		held.chosen = folded;
		if (!folded) return;
		held.resisted = false;
		stubborn.forgive(held.signature);
	};

	const drop = (held: Held) => {
		if (held.folded) gone.add(held.signature);
		letGo(held, inline);
	};

	const nearGate = (held: Held, { gate }: Wish) =>
		!!gate && (held.shell.contains(gate) || gate.contains(held.shell));

	const isToFold = (held: Held, wish: Wish): boolean =>
		wish.on &&
		!held.dormant &&
		!held.resisted &&
		!nearGate(held, wish) &&
		(held.chosen ?? wish.kinds.includes(held.notice.kind));

	const hasStub = (held: Held, folded: boolean, wish: Wish) =>
		folded || (wish.on && held.chosen === false && !held.dormant);

	const fadesNot = (held: Held, wish: Wish) =>
		wish.on && held.dormant && wish.kinds.includes(held.notice.kind);

	/** Whether the page is as wished already, as far as this notice goes. */
	const stands = (wish: Wish, held: Held, folded: boolean): boolean =>
		held.folded === folded &&
		hasStub(held, folded, wish) === stubStands(held) &&
		held.shell.hasAttribute(marks.dormant) === fadesNot(held, wish);

	const apply = (wish: Wish, folds: readonly (readonly [Held, boolean])[]) => {
		// Stubs first: they are measured by the notices that they stand for, while these are shown.
		for (const [held, folded] of folds)
			if (hasStub(held, folded, wish))
				putStub(held, page, wish.whose, () => {
					choose(held, !held.folded);
					pressed();
				});
			else dropStub(held);
		for (const [held, folded] of folds) {
			held.shell.toggleAttribute(marks.dormant, fadesNot(held, wish));
			if (folded && !held.folded) foldOne(held, inline);
			if (!folded && held.folded) unfoldOne(held, inline);
			seatStub(held);
			held.stub?.draw(folded);
		}
		covering.settle(
			wish.gated ? [] : all.filter((held) => held.folded && held.overlay),
			look,
		);
		joinRuns(all.flatMap(({ stub }) => (stub ? [stub.host] : [])));
	};

	const hold = (notice: Notice, element: Element): Held => {
		const signature = signatureOf(notice.kind, notice.words, element);
		const again = gone.delete(signature) && stubborn.again(signature);
		return {
			id: next++,
			element,
			shell: element,
			notice,
			signature,
			text: textOf(element),
			chosen: undefined,
			dormant: false,
			resisted: again || stubborn.gaveUp(signature),
			folded: false,
			overlay: false,
			release: [],
			stub: undefined,
			place: [],
			seat: undefined,
		};
	};

	return {
		adopt(reading, elements) {
			const before = new Map(all.map((held) => [held.element, held]));
			const now = new Map<Element, Held>();
			for (const notice of reading.notices) {
				const element = elements.get(notice.at);
				if (!element || now.has(element) || !isSound(element)) continue;
				const held = before.get(element) ?? hold(notice, element);
				before.delete(element);
				if (held.notice.kind !== notice.kind) dropStub(held);
				held.notice = notice;
				now.set(element, held);
			}
			look(() => {
				for (const held of now.values()) {
					const stood = all.includes(held) && !held.dormant;
					const shell = shellOf(held.element);
					if (shell !== held.shell) letGo(held, inline);
					held.shell = shell;
					held.overlay = isOverlay(shell);
					held.dormant = held.notice.hidden || !isShown(shell);
					if (held.overlay && !held.dormant && !stood && askedFor())
						held.chosen = false;
				}
			});
			// A reading may miss what an earlier one found, as when a translator has put other words in its place.
			for (const held of before.values())
				if (held.element.isConnected && textOf(held.element) === held.text)
					now.set(held.element, held);
				else drop(held);
			all = [...now.values()].sort((a, b) =>
				a.element.compareDocumentPosition(b.element) &
				Node.DOCUMENT_POSITION_FOLLOWING
					? -1
					: 1,
			);
		},
		settle(wish) {
			const folds = all.map((held) => [held, isToFold(held, wish)] as const);
			if (
				folds.every((one) => stands(wish, ...one)) &&
				!covering.any() &&
				!all.some((held) => held.overlay && !held.dormant)
			)
				return;
			const change = () => apply(wish, folds);
			if (wish.first && !windowOf(page)?.scrollTop) change();
			else {
				const shells = all.map(({ shell }) => shell);
				keepPlace(page, shells, change);
			}
		},
		choose(ids, folded, wish) {
			const meant = (held: Held) =>
				ids === "all"
					? !held.dormant &&
						(held.notice.kind !== "consent" || wish.kinds.includes("consent"))
					: ids.includes(held.id);
			for (const held of all)
				if (meant(held) && held.folded !== folded) choose(held, folded);
		},
		forget(kinds) {
			for (const held of all)
				if (kinds.includes(held.notice.kind)) held.chosen = undefined;
		},
		check() {
			for (const held of all) if (!held.element.isConnected) drop(held);
			all = all.filter((held) => held.element.isConnected);
			const shown = look(() => all.map(({ shell }) => isShown(shell)));
			const appeared: Element[] = [];
			all.forEach((held, i) => {
				if (held.dormant && shown[i]) appeared.push(held.shell);
				else held.dormant = !shown[i];
				if (!held.folded || held.dormant) return;
				const undone =
					getComputedStyle(held.shell).display !== "none" || !stubStands(held);
				if (!undone) return;
				held.resisted = stubborn.again(held.signature);
				if (!held.resisted) foldOne(held, inline);
			});
			return appeared;
		},
		leavesOpen: (element) => stubborn.gaveUpAt(placeOf(element)),
		lost: () =>
			all.some(
				({ element, stub }) =>
					!element.isConnected || stub?.host.isConnected === false,
			),
		names: (element) =>
			covering.has(element) || all.some(({ shell }) => shell === element),
		concerns: (element) => all.some(({ shell }) => element.contains(shell)),
		overlaid: () => all.some((held) => held.folded && held.overlay),
		holding(element) {
			const held = all.find(({ shell }) => shell.contains(element));
			return held && stateOf(held);
		},
		asPage: look,
		states: () => all.map(stateOf),
	};
}
