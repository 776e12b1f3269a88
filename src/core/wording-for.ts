import type { Wording } from "./model";

const chosen = new WeakMap<object, Map<string, unknown>>();

/** Other names of one written language. */
const aliases: Record<string, string> = { no: "nb", nn: "nb", iw: "he" };

/**
 * The words that reading a page takes: those of its languages, and English ones, since English notices and credits
 * stand on pages of any language. The same list for the same languages, so that it is compiled once.
 *
 * @param languages BCP 47, as declared and as read
 */
export function wordingFor<W extends Pick<Wording, "language">>(
	wording: W[],
	...languages: (string | undefined)[]
): W[] {
	const wanted = new Set(["en"]);
	for (const language of languages) {
		const [base = ""] = (language ?? "").toLowerCase().split("-");
		if (base) wanted.add(aliases[base] ?? base);
	}
	const key = [...wanted].sort().join(" ");
	const known = (chosen.get(wording) ?? new Map()) as Map<string, W[]>;
	chosen.set(wording, known);
	const ready =
		known.get(key) ?? wording.filter(({ language }) => wanted.has(language));
	known.set(key, ready);
	return ready;
}
