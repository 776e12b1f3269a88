/** An empty page of the extension's own (public/fence.html), in which requests can be fenced in. */
const empty = "/fence.html";

/**
 * Runs something in a window whose requests can reach these hosts and no others, redirects included: a policy
 * (Content-Security-Policy) that the browser itself enforces, before anything is sent. The window is gone afterwards.
 *
 * @param hosts as in a policy: "https://www.wikidata.org", "https://*.kommersant.ru"
 */
export async function fenced<T>(
	hosts: readonly string[],
	run: (world: Window & typeof globalThis) => Promise<T>,
): Promise<T> {
	const frame = document.createElement("iframe");
	frame.hidden = true;
	frame.src = empty;
	const loaded = new Promise((resolve, reject) => {
		frame.addEventListener("load", resolve, { once: true });
		frame.addEventListener("error", reject, { once: true });
	});
	document.body.append(frame);
	try {
		await loaded;
		const inside = frame.contentDocument;
		const world = frame.contentWindow as (Window & typeof globalThis) | null;
		if (!inside || !world) throw new Error("The empty page did not open");
		const policy = inside.createElement("meta");
		policy.httpEquiv = "Content-Security-Policy";
		policy.content = `connect-src ${hosts.join(" ")}`;
		inside.head.append(policy);
		return await run(world);
	} finally {
		frame.remove();
	}
}
