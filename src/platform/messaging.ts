import type { Runtime } from "webextension-polyfill";
import { browser } from "./browser";
import type { ExtensionMessages, PageMessages } from "./messages";

type Sentences<M> = { [K in keyof M]: { ask: unknown; answer: unknown } };
type Listeners<M extends Sentences<M>> = {
	[K in keyof M]: (
		ask: M[K]["ask"],
		sender: Runtime.MessageSender,
	) => M[K]["answer"] | Promise<M[K]["answer"]>;
};
type Envelope = { colophon: string; ask: unknown };

const isEnvelope = (message: unknown): message is Envelope =>
	typeof message === "object" &&
	message !== null &&
	typeof (message as Envelope).colophon === "string";

/**
 * Answers messages by name. Returns the undoing. Only this extension's own parts are heard
 * (`sender.id`), and a name without a listener is left to the other contexts.
 */
function listen<M extends Sentences<M>>(
	listeners: Partial<Listeners<M>>,
): () => void {
	// Answers by `sendResponse`, which every browser knows with and without the polyfill: content scripts go without.
	const on = (
		message: unknown,
		sender: Runtime.MessageSender,
		answer: (value: unknown) => void,
	): true | undefined => {
		if (!isEnvelope(message) || sender.id !== browser.runtime.id)
			return undefined;
		if (!Object.hasOwn(listeners, message.colophon)) return undefined;
		const listener = listeners[message.colophon as keyof M];
		if (!listener) return undefined;
		Promise.resolve(listener(message.ask, sender)).then(answer, () =>
			answer(undefined),
		);
		return true;
	};
	browser.runtime.onMessage.addListener(
		on as Runtime.OnMessageListenerCallback,
	);
	return () =>
		browser.runtime.onMessage.removeListener(
			on as Runtime.OnMessageListenerCallback,
		);
}

/** content: answers what panel and background ask. */
export const answerAsPage = listen<PageMessages>;

/** background, panel: hears what pages tell. */
export const hearPages = listen<ExtensionMessages>;

/**
 * Asks the content script of a tab's top frame. `undefined`: no content script there (not a known site, not yet
 * loaded, or a page that extensions may not enter).
 */
export async function askPage<K extends keyof PageMessages>(
	tabId: number,
	name: K,
	...ask: PageMessages[K]["ask"] extends undefined
		? []
		: [PageMessages[K]["ask"]]
): Promise<PageMessages[K]["answer"] | undefined> {
	try {
		return await browser.tabs.sendMessage(
			tabId,
			{ colophon: name, ask: ask[0] } satisfies Envelope,
			{ frameId: 0 },
		);
	} catch {
		return undefined;
	}
}

/** content: tells the extension's other parts. Nobody may be listening, and that is fine. */
export async function tellExtension<K extends keyof ExtensionMessages>(
	name: K,
	ask: ExtensionMessages[K]["ask"],
): Promise<void> {
	try {
		await browser.runtime.sendMessage({
			colophon: name,
			ask,
		} satisfies Envelope);
	} catch {
		// No panel open and the background asleep or replaced by an update: the next ask reads the state anew.
	}
}
