/**
 * A modal dialog keeps the rest of the page inert even when it is not drawn. To fold it, it is shown as an ordinary
 * open dialog instead; the page is not told, for whom it stays open all the time.
 */
export function demote(dialog: HTMLDialogElement): () => void {
	const silently = (change: () => void) => {
		const hush = (event: Event) => {
			if (event.target === dialog) event.stopImmediatePropagation();
		};
		const names = ["close", "beforetoggle", "toggle"];
		for (const name of names) window.addEventListener(name, hush, true);
		change();
		// These events are sent as tasks of their own after the change.
		setTimeout(() => {
			for (const name of names) window.removeEventListener(name, hush, true);
		}, 100);
	};
	silently(() => {
		dialog.close();
		dialog.setAttribute("open", "");
	});
	return () => {
		if (!dialog.isConnected || !dialog.open) return;
		silently(() => {
			dialog.close();
			dialog.showModal();
		});
	};
}

/** The modal dialogs that the box is or holds. */
export function modalsIn(shell: Element): HTMLDialogElement[] {
	return [shell, ...shell.querySelectorAll("dialog")].filter(
		(one): one is HTMLDialogElement =>
			one instanceof HTMLDialogElement && one.matches(":modal"),
	);
}
