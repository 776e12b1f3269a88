type Rgb = readonly number[];

/** Red, green, blue and alpha. Computed colours that are not sRGB come in other forms, for which there is no answer. */
function parse(colour: string): Rgb | undefined {
	if (!colour.startsWith("rgb")) return undefined;
	const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(
		Number,
	);
	return [r, g, b, alpha];
}

const mix = (over: Rgb, under: Rgb, alpha: number): Rgb =>
	under.map((value, i) => (over[i] ?? 0) * alpha + value * (1 - alpha));

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(rgb: Rgb): number {
	const [r = 0, g = 0, b = 0] = rgb.map((value) => {
		const part = value / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
}

function contrast(one: Rgb, other: Rgb): number {
	const ratio = luminance(one) / luminance(other);
	return Math.max(ratio, 1 / ratio);
}

/** What lies behind the element's text, as far as plain background colours tell. */
function ground(element: Element): Rgb {
	const { backgroundColor, colorScheme } = getComputedStyle(element);
	const [r = 0, g = 0, b = 0, alpha = 0] = parse(backgroundColor) ?? [];
	if (alpha === 1) return [r, g, b];
	const dark =
		colorScheme === "dark" ||
		(colorScheme.includes("dark") &&
			matchMedia("(prefers-color-scheme: dark)").matches);
	const under = element.parentElement
		? ground(element.parentElement)
		: Array<number>(3).fill(dark ? 18 : 255);
	return mix([r, g, b], under, alpha);
}

/** How much of the text's own colour the quieter words have. */
const share = 0.72;
/** In place of text that cannot be read itself, the quieter ones first. */
const loud = [
	[89, 89, 89],
	[190, 190, 190],
	[0, 0, 0],
	[255, 255, 255],
];

/**
 * Colours for a stub inside `parent`: the text's own and a quieter one of it, both at least 4.5:1 on what lies behind,
 * on light and dark pages alike.
 */
export function mutedColour(parent: Element): { text: string; muted: string } {
	const plain = { text: "inherit", muted: "currentColor" };
	const own = parse(getComputedStyle(parent).color);
	if (!own) return plain;
	const under = ground(parent);
	const reads = (strength: number) =>
		contrast(mix(own, under, strength * (own[3] ?? 1)), under) >= 4.5;
	if (reads(share))
		return {
			text: "inherit",
			muted: `color-mix(in srgb, currentColor ${share * 100}%, transparent)`,
		};
	if (reads(1)) return plain;
	const text = loud.find((rgb) => contrast(rgb, under) >= 4.5);
	return text ? { text: `rgb(${text})`, muted: "currentColor" } : plain;
}
