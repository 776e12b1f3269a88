import {
	fonts,
	lookLimits,
	type ReaderLook,
	themes,
} from "../platform/settings";
import { Choice } from "./Choice";
import { ReaderSample } from "./ReaderSample";

const themeWords: Record<ReaderLook["theme"], string> = {
	auto: "As the system",
	light: "Light",
	sepia: "Sepia",
	dark: "Dark",
	black: "Black",
};
const fontWords: Record<ReaderLook["font"], string> = {
	serif: "Serif",
	sans: "Sans serif",
	system: "The system’s",
};

function Slider({
	label,
	unit,
	value,
	limits,
	onChange,
}: {
	label: string;
	unit: string;
	value: number;
	limits: { min: number; max: number; step: number };
	onChange: (value: number) => void;
}) {
	return (
		<label class="slider">
			<span class="slider-label">{label}</span>
			<input
				type="range"
				min={limits.min}
				max={limits.max}
				step={limits.step}
				value={value}
				aria-valuetext={`${value} ${unit}`}
				onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
			/>
			<span class="slider-value" aria-hidden="true">
				{value} {unit}
			</span>
		</label>
	);
}

/** How the reader view looks, with a sample that shows it at once. */
export function ReaderLookForm({
	look,
	onChange,
}: {
	look: ReaderLook;
	onChange: (look: ReaderLook) => void;
}) {
	return (
		<div class="look">
			<div class="look-form">
				<Choice
					legend="Paper"
					name="theme"
					all={themes}
					words={themeWords}
					value={look.theme}
					onChange={(theme) => onChange({ ...look, theme })}
				/>
				<Choice
					legend="Typeface"
					name="font"
					all={fonts}
					words={fontWords}
					value={look.font}
					onChange={(font) => onChange({ ...look, font })}
				/>
				<Slider
					label="Text size"
					unit="px"
					value={look.size}
					limits={lookLimits.size}
					onChange={(size) => onChange({ ...look, size })}
				/>
				<Slider
					label="Column width"
					unit="em"
					value={look.width}
					limits={lookLimits.width}
					onChange={(width) => onChange({ ...look, width })}
				/>
			</div>
			<ReaderSample look={look} />
		</div>
	);
}
