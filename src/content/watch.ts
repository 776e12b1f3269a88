import { marks, ownElements, readerElements } from "./marks";

/** What the page did to itself, summed up. */
export interface PageChanges {
	/** Elements that came and hold something to read or to fill in. */
	added: Element[];
	/** Elements that came without anything to read: a cover behind an overlay, perhaps. */
	bare: Element[];
	/** Elements whose showing may have changed. */
	touched: Set<Element>;
	/** Something went. */
	removed: boolean;
}

export interface PageWatch {
	/** Runs a change of our own, which is not heard. What the page did before it still is. */
	quietly(change: () => void): void;
	stop(): void;
}

const attributes = [
	"class",
	"style",
	"hidden",
	"open",
	"aria-hidden",
	"inert",
	marks.folded,
];

const silent = `script, style, link, meta, ${ownElements}`;

const worthReading = (element: Element): boolean =>
	element.textContent.trim().length >= 12 ||
	element.matches("iframe, form, dialog") ||
	element.querySelector("iframe, form, dialog") !== null;

function sumUp(records: readonly MutationRecord[]): PageChanges | undefined {
	const changes: PageChanges = {
		added: [],
		bare: [],
		touched: new Set(),
		removed: false,
	};
	for (const { type, target, addedNodes, removedNodes } of records) {
		if (!(target instanceof Element)) {
			// The document itself got another root.
			changes.removed = true;
			continue;
		}
		if (target.closest(readerElements)) continue;
		if (type === "attributes") changes.touched.add(target);
		for (const node of addedNodes)
			if (node instanceof Element && !node.matches(silent))
				(worthReading(node) ? changes.added : changes.bare).push(node);
		for (const node of removedNodes)
			if (node instanceof Element && !node.matches(readerElements))
				changes.removed = true;
	}
	const { added, bare, touched, removed } = changes;
	return added.length || bare.length || touched.size || removed
		? changes
		: undefined;
}
/**
 * Tells what the page does to itself, before it is painted: observers run right after the script that made the
 * change. Our own elements and changes are left out.
 */
export function watchPage(
	page: Document,
	heard: (changes: PageChanges) => void,
): PageWatch {
	const deliver = (records: readonly MutationRecord[]) => {
		const changes = sumUp(records);
		if (changes) heard(changes);
	};
	const observer = new MutationObserver(deliver);
	observer.observe(page, {
		childList: true,
		subtree: true,
		attributes: true,
		attributeFilter: attributes,
	});
	// What shows things without changing an attribute: popovers, animations that begin late.
	const moving = ["toggle", "transitionend", "animationstart", "animationend"];
	const stop = new AbortController();
	for (const name of moving)
		page.addEventListener(
			name,
			({ target }) => {
				if (target instanceof Element && !target.closest(ownElements))
					heard({
						added: [],
						bare: [],
						touched: new Set([target]),
						removed: false,
					});
			},
			{ capture: true, passive: true, signal: stop.signal },
		);
	let depth = 0;
	return {
		quietly(change) {
			const pages = depth ? [] : observer.takeRecords();
			depth++;
			try {
				change();
			} finally {
				depth--;
				if (!depth) {
					observer.takeRecords();
					if (pages.length) queueMicrotask(() => deliver(pages));
				}
			}
		},
		stop() {
			observer.disconnect();
			stop.abort();
		},
	};
}
