/** A day: whoever asks for more will be asked again tomorrow all the same. */
const most = 86_400;

/**
 * Seconds to wait by a Retry-After header (RFC 9110, 10.2.3): a number of seconds or a date. undefined when it says
 * nothing.
 *
 * @param now milliseconds since 1970
 */
export function retryAfter(
	header: string | null,
	now: number,
): number | undefined {
	const text = header?.trim() ?? "";
	const seconds = /^\d{1,9}$/.test(text)
		? Number(text)
		: Math.ceil((Date.parse(text) - now) / 1000);
	return Number.isFinite(seconds) && seconds > 0
		? Math.min(seconds, most)
		: undefined;
}
