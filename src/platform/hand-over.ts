/** Text for the clipboard, plain for editors and with looks for word processors. Rejects when the browser refuses. */
export async function copyText({
	plain,
	html,
}: {
	plain: string;
	html?: string | undefined;
}): Promise<void> {
	if (html === undefined || typeof ClipboardItem === "undefined")
		return navigator.clipboard.writeText(plain);
	const as = (text: string, type: string) => new Blob([text], { type });
	await navigator.clipboard.write([
		new ClipboardItem({
			"text/plain": as(plain, "text/plain"),
			"text/html": as(html, "text/html"),
		}),
	]);
}

/** Milliseconds until the browser surely holds a download's content itself. */
const settled = 10_000;

/** Saves text as a file of the reader's, under `name` in their folder of downloads. */
export function saveText(name: string, type: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), settled);
}
