import { namesIn } from "./names-in";

/** A name has no more words. */
const mostWords = 6;

/** Endings of Korean houses' names, which stand before those of their reporters. */
const koreanHouse =
	/(?:뉴스|일보|신문|타임[스즈]|방송|통신|닷컴|경제|매일|미디어|저널|투데이|데일리)$/u;

/**
 * Names in scripts without capitals, by their length.
 *
 * @param strict only the line's words tell that it is a byline
 * @param opens a label leads to the names
 * @param isSigned a trade follows
 */
export function uncasedNames(
	text: string,
	language: string | undefined,
	strict: boolean,
	opens: boolean,
	isSigned: boolean,
): string[] {
	const tokens = text.split(/[\s　]+/u).slice(0, mostWords);
	if (/^\p{sc=Hangul}/u.test(text)) {
		const names = tokens.filter(
			(token) =>
				/^\p{sc=Hangul}{2,4}$/u.test(token) && !koreanHouse.test(token),
		);
		// "강원타임스 김서연 기자": the trade stands behind the name.
		if (isSigned && tokens.length > 1)
			return names.length === tokens.length ? names : names.slice(-1);
		const [first = ""] = tokens;
		return /^\p{sc=Hangul}{2,5}$/u.test(first) ? [first] : [];
	}
	if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text)) {
		// With a trade beside it and no label, all of the line is the name.
		if (strict && !opens)
			return tokens.every((token) => /^\p{sc=Han}{2,4}$/u.test(token))
				? tokens
				: [];
		const chinese = language?.toLowerCase().startsWith("zh");
		if (chinese && tokens.every((token) => /^\p{sc=Han}{2,4}$/u.test(token)))
			return tokens;
		return /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}・·＝=ー \u3000]{2,20}$/u.test(
			text,
		)
			? [text]
			: [];
	}
	const name = tokens.join(" ");
	const sound = /^[\p{L}\p{M}'’.\u200c -]{3,40}$/u.test(name);
	return sound && tokens.length <= 5 && (!strict || tokens.length > 1)
		? namesIn(name)
		: [];
}
