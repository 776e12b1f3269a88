import type { Fetched, Get } from "../core/look-up";
import { retryAfter } from "../core/retry-after";
import { fenced } from "./fence";

/** How long one request may take, its whole answer included, and how large that may be once unpacked. */
export const limits = { seconds: 5, bytes: 1_000_000 } as const;

/** The answer's body as text, read no further than the limit; undefined when there is more. */
async function textWithin(
	response: Response,
	bytes: number,
): Promise<string | undefined> {
	if (Number(response.headers.get("content-length")) > bytes) return undefined;
	const reader = response.body?.getReader();
	if (!reader) return "";
	const decoder = new TextDecoder();
	let text = "";
	let sum = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		sum += value.byteLength;
		if (sum > bytes) {
			await reader.cancel().catch(() => undefined);
			return undefined;
		}
		text += decoder.decode(value, { stream: true });
	}
}

/** What an answer's head tells before its body is read; undefined: read on. */
function refusal({ status, headers, ok }: Response): Fetched | undefined {
	if (ok) return undefined;
	if (status === 404 || status === 410) return { why: { kind: "missing" } };
	if (status === 429 || status === 503) {
		const seconds = retryAfter(headers.get("retry-after"), Date.now());
		return { why: { kind: "busy", ...(seconds ? { seconds } : {}) } };
	}
	return { why: { kind: "status", status } };
}

/**
 * Sends one request without cookies, referrer or cache, and reads a text answer within the limits. Redirects are
 * followed among `hosts` only.
 *
 * @param hosts as in a policy: "https://*.kommersant.ru"
 */
async function fetchText(
	url: string,
	hosts: readonly string[],
): Promise<Fetched> {
	if (!navigator.onLine) return { why: { kind: "offline" } };
	const stop = new AbortController();
	let late = false;
	const timer = setTimeout(() => {
		late = true;
		stop.abort();
	}, limits.seconds * 1000);
	try {
		return await fenced(hosts, async (world): Promise<Fetched> => {
			const response = await world.fetch(url, {
				credentials: "omit",
				referrerPolicy: "no-referrer",
				cache: "no-store",
				redirect: "follow",
				signal: stop.signal,
			});
			const refused = refusal(response);
			if (refused) return refused;
			const text = await textWithin(response, limits.bytes);
			return text === undefined
				? { why: { kind: "too-large", bytes: limits.bytes } }
				: { text, url: response.url };
		});
	} catch {
		return {
			why: late
				? { kind: "timeout", seconds: limits.seconds }
				: { kind: "unreachable" },
		};
	} finally {
		clearTimeout(timer);
		stop.abort();
	}
}

/** Sends requests to these hosts alone. */
export const getFrom =
	(hosts: readonly string[]): Get =>
	(url) =>
		fetchText(url, hosts);
