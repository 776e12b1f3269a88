import { render } from "preact";
import { Bar, type BarDoor } from "./Bar";
import { make } from "./make";
import type { ShownLook } from "./shown-look";

/** Keys that scroll or only modify: on these the bar does not come. */
const quietKeys =
	/^(?: |Arrow(?:Up|Down)|Page(?:Up|Down)|Home|End|Shift|Control|Alt|AltGraph|Meta|CapsLock)$/;
const edge = 56;

export interface MountedBar {
	/** Hides it while the text moves down, shows it when it moves up or stands at its beginning. */
	scrolled(): void;
	/** Forgets how the window was scrolled until now: the next difference counts from here. */
	settled(): void;
	/** Closes what is open in the bar; false when nothing was. */
	escape(): boolean;
	unmount(): void;
}

/** Draws the bar in a closed shadow root of `host`, where neither the page's styles nor its scripts reach it. */
export function mountBar(
	host: HTMLElement,
	look: ShownLook,
	original: string | undefined,
	onClose: () => void,
): MountedBar {
	const bar = make("div", {
		class: "colophon-bar",
		role: "region",
		"aria-label": "Reader",
	});
	host.attachShadow({ mode: "closed" }).append(bar);
	let door: BarDoor | undefined;
	const setDoor = (made: BarDoor) => {
		door = made;
	};
	const draw = () => {
		const now = look.now();
		if (!now) return;
		render(
			<Bar
				look={now}
				original={original}
				door={setDoor}
				onClose={onClose}
				onLook={look.change}
			/>,
			bar,
		);
	};
	const unwatch = look.watch(draw);
	draw();

	let last = window.scrollY;
	const away = (isAway: boolean) => {
		if (isAway) bar.setAttribute("data-away", "");
		else bar.removeAttribute("data-away");
	};
	const onKey = (event: KeyboardEvent) => {
		if (!quietKeys.test(event.key)) away(false);
	};
	const onPointer = (event: PointerEvent) => {
		if (event.clientY < edge) away(false);
	};
	window.addEventListener("keydown", onKey, true);
	window.addEventListener("pointermove", onPointer, { passive: true });
	return {
		scrolled() {
			const moved = window.scrollY - last;
			if (Math.abs(moved) < 6 && window.scrollY > edge) return;
			last = window.scrollY;
			away(moved > 0 && last > edge);
		},
		settled() {
			last = window.scrollY;
		},
		escape: () => door?.closePanel() ?? false,
		unmount() {
			window.removeEventListener("keydown", onKey, true);
			window.removeEventListener("pointermove", onPointer);
			unwatch();
			render(null, bar);
		},
	};
}
