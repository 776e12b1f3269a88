import type { Held } from "./held";
import { marks } from "./marks";
import { demote, modalsIn } from "./modal";
import type { Overrides } from "./overrides";
import { makeStub } from "./stub";
import { stubPlace } from "./stub-place";
import { stubSeat } from "./stub-seat";

/** Moves the stub, which keeps the focus, and gives it the style of its new place. */
function moveStub(
	{ host }: { host: HTMLElement },
	move: () => void,
	rules: readonly (readonly [string, string])[],
): void {
	const focused = host.ownerDocument.activeElement === host;
	move();
	host.removeAttribute("style");
	for (const [property, value] of rules)
		host.style.setProperty(property, value, "important");
	if (focused) host.focus({ preventScroll: true });
}

export function foldOne(held: Held, inline: Overrides): void {
	held.folded = true;
	if (held.stub && (held.seat || !stands(held))) {
		const { stub, shell } = held;
		held.seat = undefined;
		moveStub(stub, () => shell.before(stub.host), held.place);
	}
	held.release.push(...modalsIn(held.shell).map(demote));
	held.shell.setAttribute(marks.folded, "");
	inline.set(held.shell, "display", "none");
}

/** Gives the stub of a notice that is shown the place where it does not disturb the page's own layout. */
export function seatStub(held: Held): void {
	const { stub, shell } = held;
	if (!stub || held.folded || held.seat) return;
	const seat = stubSeat(shell, held.overlay);
	if (!seat) return;
	held.seat = seat;
	const { within } = seat;
	moveStub(stub, () => within?.prepend(stub.host), seat.rules);
}

export function unfoldOne(held: Held, inline: Overrides): void {
	held.folded = false;
	held.shell.removeAttribute(marks.folded);
	inline.restore(held.shell);
	const focused =
		held.stub && held.shell.ownerDocument.activeElement === held.stub.host;
	if (held.release.length) {
		// What stays outside of a modal dialog cannot be used.
		seatStub(held);
		for (const release of held.release.splice(0)) release();
	}
	// A dialog takes the focus when it opens.
	if (focused) held.stub?.host.focus({ preventScroll: true });
}

/** Whether the notice's stub is where it was put. */
export function stands({ stub, seat, shell }: Held): boolean {
	if (!stub) return false;
	return seat?.within
		? stub.host.parentElement === seat.within && shell.contains(seat.within)
		: stub.host.nextElementSibling === shell;
}

export function dropStub(held: Held): void {
	held.stub?.host.remove();
	held.stub = undefined;
	held.seat = undefined;
}

/** Puts the notice's stub before it, a new one as wide and placed as the notice is now. */
export function putStub(
	held: Held,
	page: Document,
	whose: string,
	pressed: () => void,
): void {
	const { shell, notice } = held;
	if (!held.stub) {
		held.stub = makeStub(page, { kind: notice.kind, whose }, pressed);
		held.place = stubPlace(shell, held.overlay);
		for (const [property, value] of held.place)
			held.stub.host.style.setProperty(property, value, "important");
	}
	if (stands(held)) return;
	held.seat = undefined;
	const { stub } = held;
	moveStub(stub, () => shell.before(stub.host), held.place);
}

/** Everything of ours at this notice goes. */
export function letGo(held: Held, inline: Overrides): void {
	unfoldOne(held, inline);
	dropStub(held);
	held.shell.removeAttribute(marks.dormant);
}
