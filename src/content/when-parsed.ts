/** Waits until the document has come in: at once when it has. */
export async function whenParsed(page: Document): Promise<void> {
	if (page.readyState !== "loading") return;
	await new Promise<void>((resolve) => {
		page.addEventListener("DOMContentLoaded", () => resolve(), { once: true });
	});
}
