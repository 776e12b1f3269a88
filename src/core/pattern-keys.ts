/** What opens a group, and whether that is of what must not stand there. */
const opening = /\?(?::|<?[=!]|<\w+>)/y;
/** A character class, a form such as {name}, what follows an escape that is no literal, a quantifier. */
const restOfClass = /(?:\\.|[^\]\\])*\]/y;
const restOfForm = /\w+\}/y;
const restOfEscape = /(?<=p)\{[^}]*\}|(?<=u)(?:\{\w+\}|\w{4})|(?<=k)<\w+>/iy;
/** Characters that stand for themselves, all that go before one with a quantifier: most of a pattern, so at once. */
const literals = /[^[({|)\\.^$?*+]+(?![?*+{])/y;
const quantifier = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;

/** The shortest of some keys tells how much they hold off. */
const worth = (keys: string[]): number =>
	keys.length && Math.min(...keys.map((key) => key.trim().length));

/**
 * Literal texts in lower case of which every match of a pattern holds at least one; none when there are no such. Reads
 * what patterns of wording files are made of: groups, alternatives, classes, escapes, forms and quantifiers.
 */
export function patternKeys(source: string): string[] {
	let at = 0;
	const take = (part: RegExp): string => {
		part.lastIndex = at;
		const taken = part.exec(source)?.[0] ?? "";
		at += taken.length;
		return taken;
	};

	const either = (): string[] => {
		const branches = [sequence()];
		while (source[at] === "|") {
			at++;
			branches.push(sequence());
		}
		return branches.every((keys) => keys.length) ? branches.flat() : [];
	};

	/** One literal character, or the keys of anything else. */
	const atom = (): string | string[] => {
		const first = source[at++] ?? "";
		if (first === "(") {
			const denies = /!$/.test(take(opening));
			const keys = either();
			at++;
			return denies ? [] : keys;
		}
		if (first === "[") take(restOfClass);
		else if (first === "{") take(restOfForm);
		else if (first === "\\") {
			const escaped = source[at++] ?? "";
			take(restOfEscape);
			if (/\W/.test(escaped)) return escaped;
		} else if (!".^$".includes(first)) return first;
		return [];
	};

	const sequence = (): string[] => {
		let best: string[] = [];
		let run = "";
		const offer = (keys: string[]) => {
			if (worth(keys) > worth(best)) best = keys;
			run = "";
		};
		for (;;) {
			run += take(literals);
			// At the end of the source, too: every text includes the empty one.
			if ("|)".includes(source[at] ?? "")) break;
			const one = atom();
			const often = take(quantifier);
			const needed = !/^(?:[?*]|\{0)/.test(often);
			if (needed && typeof one === "string") run += one;
			if (often || typeof one !== "string") offer([run]);
			if (needed && typeof one !== "string") offer(one);
		}
		offer([run]);
		return best;
	};

	return either().map((key) => key.trim().toLowerCase());
}
