import { useEffect, useRef, useState } from "preact/hooks";
import type { ReaderLook } from "../platform/settings";
import { LookPanel } from "./LookPanel";
import { trusted } from "./trusted";

/** What the bar's owner may ask of it. */
export interface BarDoor {
	/** Closes the look panel; false when it was not open. */
	closePanel(): boolean;
}

/** The slim bar: back to the page, the original, the look. */
export function Bar({
	look,
	original,
	door,
	onClose,
	onLook,
}: {
	look: ReaderLook;
	/** http(s) address of the original. */
	original?: string | undefined;
	door: (door: BarDoor) => void;
	onClose: () => void;
	onLook: (part: Partial<ReaderLook>) => void;
}) {
	const [open, setOpen] = useState(false);
	const opener = useRef<HTMLButtonElement>(null);
	const panel = useRef<HTMLDivElement>(null);
	useEffect(() => {
		door({
			closePanel() {
				setOpen(false);
				if (open) opener.current?.focus();
				return open;
			},
		});
		if (!open) return;
		const outside = (event: Event) => {
			const path = event.composedPath();
			const root = panel.current?.getRootNode();
			// From outside a closed shadow root its inside is not on the path: then the host alone tells.
			if (root instanceof ShadowRoot && !path.includes(root.host))
				setOpen(false);
		};
		document.addEventListener("pointerdown", outside, true);
		return () => document.removeEventListener("pointerdown", outside, true);
	}, [open, door]);
	return (
		<>
			<button
				type="button"
				class="colophon-button"
				title="Back to the page (Esc or Alt+Shift+R)"
				onClick={trusted(onClose)}
			>
				<span class="colophon-arrow" aria-hidden="true">
					←
				</span>
				Page
			</button>
			<span class="colophon-space" />
			{original && (
				<a class="colophon-button" href={original} title="Open the original">
					Original<span aria-hidden="true"> ↗</span>
				</a>
			)}
			<button
				type="button"
				ref={opener}
				class="colophon-button colophon-aa"
				aria-expanded={open}
				aria-haspopup="dialog"
				aria-label="Text and colours"
				title="Text and colours"
				onClick={trusted(() => setOpen(!open))}
			>
				<span aria-hidden="true">
					A<small>a</small>
				</span>
			</button>
			{open && (
				<div
					ref={panel}
					class="colophon-panel"
					role="dialog"
					aria-label="Text and colours"
				>
					<LookPanel look={look} onLook={onLook} />
				</div>
			)}
		</>
	);
}
