type Rgb = readonly [number, number, number];

/** Computed colours that are not sRGB come in other forms, for which there is no answer here. */
function parse(colour: string): { rgb: Rgb; alpha: number } | undefined {
	const numbers = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(
		colour,
	);
	if (!numbers) return undefined;
	const [, r, g, b, alpha] = numbers.map(Number);
	return {
		rgb: [r ?? 0, g ?? 0, b ?? 0],
		alpha: numbers[4] === undefined ? 1 : (alpha ?? 1),
	};
}

const mix = (over: Rgb, under: Rgb, alpha: number): Rgb =>
	[0, 1, 2].map(
		(i) => (over[i] ?? 0) * alpha + (under[i] ?? 0) * (1 - alpha),
	) as unknown as Rgb;

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(rgb: Rgb): number {
	const [r = 0, g = 0, b = 0] = rgb.map((value) => {
		const part = value / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Rgb, other: Rgb): number {
	const [dark, light] = [luminance(one), luminance(other)].sort(
		(a, b) => a - b,
	);
	return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** What lies behind the element, as far as plain background colours tell. */
function ground(element: Element): Rgb {
	const layers: { rgb: Rgb; alpha: number }[] = [];
	for (let at: Element | null = element; at; at = at.parentElement) {
		const layer = parse(getComputedStyle(at).backgroundColor);
		if (layer && layer.alpha > 0) layers.push(layer);
		if (layer?.alpha === 1) break;
	}
	const dark = getComputedStyle(element).colorScheme.startsWith("dark");
	return layers.reduceRight<Rgb>(
		(under, { rgb, alpha }) => mix(rgb, under, alpha),
		dark ? [18, 18, 18] : [255, 255, 255],
	);
}

const share = 0.72;
/** In place of text that cannot be read itself, the quieter ones first. */
const loud = [
	[89, 89, 89],
	[190, 190, 190],
	[0, 0, 0],
	[255, 255, 255],
] as const;

/**
 * Colours for a stub inside `parent`: the text's own and a quieter one of it, both at least 4.5:1 on what lies behind,
 * on light and dark pages alike.
 */
export function mutedColour(parent: Element): { text: string; muted: string } {
	const own = parse(getComputedStyle(parent).color);
	const under = ground(parent);
	const plain = { text: "inherit", muted: "currentColor" };
	if (!own) return plain;
	if (contrast(mix(own.rgb, under, own.alpha), under) < 4.5) {
		const text = (
			loud.find((rgb) => contrast(rgb, under) >= 4.5) ?? loud[3]
		).join(", ");
		return { text: `rgb(${text})`, muted: `rgb(${text})` };
	}
	return contrast(mix(own.rgb, under, share * own.alpha), under) < 4.5
		? plain
		: {
				text: "inherit",
				muted: `color-mix(in srgb, currentColor ${share * 100}%, transparent)`,
			};
}
