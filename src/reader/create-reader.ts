import { rootOf } from "../core/dom";
import type { ReaderHandle, ReaderOffer } from "../platform/reader-slot";
import type { ReaderLook } from "../platform/settings";
import { webAddress } from "../ui/names";
import { admitGuests } from "./admit-guests";
import { buildArticle } from "./build-article";
import { hearEscape } from "./hear-escape";
import { hushPage } from "./hush-page";
import { mountBar } from "./mount-bar";
import { pagePlace } from "./page-place";
import { goTo, type Place, placeIn, placeOnPage } from "./reading-place";
import type { ShownLook } from "./shown-look";
import type { ShownRecords } from "./shown-records";

const mark = "data-colophon-reader";

function wear(root: Element, host: HTMLElement, look: ReaderLook): void {
	root.setAttribute(mark, look.theme);
	host.setAttribute("data-font", look.font);
	// Important, since a page's rule for every element may name these too.
	const set = (name: string, value: string) =>
		host.style.setProperty(name, value, "important");
	set("--colophon-size", `${look.size}px`);
	set("--colophon-width", `${look.width}em`);
}

/**
 * The reader of this page. Opening adds one element to the body and one attribute to the root, which hides the rest;
 * closing takes both away and leaves the page as it was, scrolled and focused as before.
 */
export function createReader(
	offer: () => ReaderOffer | undefined,
	look: ShownLook,
	records: ShownRecords,
): ReaderHandle {
	let shut: (() => void) | undefined;
	/** Asked to open, but the look or the choices are not known yet. */
	let wanted = false;
	/** Where one was reading when the reader was closed, and where the page stood then. */
	let left:
		| { url: string; place: Place | undefined; pageY: number }
		| undefined;

	function show(): void {
		const given = offer();
		const root = rootOf(document);
		const body = [...(root?.children ?? [])].find(
			(one) => one.localName === "body",
		);
		const now = look.now();
		wanted = false;
		if (shut || !given || !root || !body || !now) return;
		const reading = records.complete(given.reading());
		const built = buildArticle(
			reading,
			() => offer()?.notices() ?? given.notices(),
		);
		if (!built) return;
		const { element, heading, blocks, tellSource } = built;

		const pageY = window.scrollY;
		const place =
			left?.url === reading.url && Math.abs(left.pageY - pageY) < 2
				? left.place
				: placeOnPage(body, blocks);
		const backToPage = pagePlace();

		const host = document.createElement("colophon-reader");
		const barHost = document.createElement("colophon-bar");
		host.append(barHost, element);
		wear(root, host, now);
		body.append(host);
		const bar = mountBar(
			barHost,
			look,
			webAddress(reading.original?.url),
			close,
		);
		const keepPlace = (change: () => void) => {
			const here = placeIn(blocks);
			change();
			goTo(blocks, here);
			bar.settled();
		};
		const undo = [
			hushPage(bar.scrolled),
			admitGuests(body, host),
			hearEscape(() => bar.escape() || close()),
			look.watch((next) => keepPlace(() => wear(root, host, next))),
			records.watch(() =>
				keepPlace(() => tellSource(records.complete(given.reading()))),
			),
		];
		const gone = new MutationObserver(() => host.isConnected || close());
		gone.observe(root, { childList: true });
		gone.observe(body, { childList: true });
		goTo(blocks, place);
		bar.settled();
		heading.focus({ preventScroll: true });

		shut = () => {
			shut = undefined;
			left = { url: reading.url, place: placeIn(blocks), pageY };
			gone.disconnect();
			bar.unmount();
			host.remove();
			root.removeAttribute(mark);
			backToPage();
			for (const end of undo) end();
			offer()?.moved("closed");
		};
		given.moved("open");
	}

	function open(): void {
		wanted = true;
		if (look.now() && records.isKnown()) show();
		else
			void Promise.all([look.known, records.known]).then(
				() => wanted && show(),
			);
	}

	function close(): void {
		wanted = false;
		shut?.();
	}

	return { open, close, isOpen: () => shut !== undefined || wanted };
}
