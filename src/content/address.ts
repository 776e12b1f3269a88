/** For browsers without the navigation API, how often to look, in ms. */
const glance = 1000;

/**
 * Calls back when the page changes its own address without loading: by history or by fragment. Pages tell nobody of
 * pushState, and a content script cannot see their call of it.
 */
export function watchAddress(heard: () => void): () => void {
	const stop = new AbortController();
	const { signal } = stop;
	let last = location.href;
	const look = () => {
		if (location.href === last) return;
		last = location.href;
		heard();
	};
	addEventListener("popstate", look, { signal });
	addEventListener("hashchange", look, { signal });
	const navigation = (window as { navigation?: EventTarget }).navigation;
	if (navigation)
		navigation.addEventListener("currententrychange", look, { signal });
	const timer = navigation
		? undefined
		: setInterval(() => {
				if (document.visibilityState === "visible") look();
			}, glance);
	return () => {
		stop.abort();
		clearInterval(timer);
	};
}
