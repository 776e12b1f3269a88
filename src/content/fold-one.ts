import type { Held } from "./held";
import { marks } from "./marks";
import { demote, modalsIn } from "./modal";
import type { Overrides } from "./overrides";
import { makeStub } from "./stub";
import { stubPlace } from "./stub-place";

export function foldOne(held: Held, inline: Overrides): void {
	held.folded = true;
	held.release.push(...modalsIn(held.shell).map(demote));
	held.shell.setAttribute(marks.folded, "");
	inline.set(held.shell, "display", "none");
}

export function unfoldOne(held: Held, inline: Overrides): void {
	held.folded = false;
	held.shell.removeAttribute(marks.folded);
	inline.restore(held.shell);
	for (const release of held.release.splice(0)) release();
}

export function dropStub(held: Held): void {
	held.stub?.host.remove();
	held.stub = undefined;
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
		for (const [property, value] of stubPlace(shell, held.overlay))
			held.stub.host.style.setProperty(property, value, "important");
	}
	if (held.stub.host.nextElementSibling !== shell) shell.before(held.stub.host);
}

/** Everything of ours at this notice goes. */
export function letGo(held: Held, inline: Overrides): void {
	unfoldOne(held, inline);
	dropStub(held);
	held.shell.removeAttribute(marks.dormant);
}
