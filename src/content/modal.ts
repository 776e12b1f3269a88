/**
 * A modal dialog keeps the rest of the page inert even when it is not drawn. To fold it, it is shown as an ordinary
 * open dialog instead; the page is not told, for whom it stays open all the time.
 */
export function demote(dialog: HTMLDialogElement): () => void {
	const silently = (change: () => void) => {
		const stop = new AbortController();
		const hush = (event: Event) => {
			if (event.target !== dialog) return;
			event.stopImmediatePropagation();
			// It comes last, as a task of its own; the reader's closing of the dialog is the page's to hear again.
			if (event.type === "close") setTimeout(() => stop.abort());
		};
		for (const name of ["beforetoggle", "toggle", "close"])
			window.addEventListener(name, hush, {
				capture: true,
				signal: stop.signal,
			});
		change();
		setTimeout(() => stop.abort(), 100);
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
