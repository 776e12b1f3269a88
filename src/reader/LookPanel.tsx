import {
	fonts,
	lookLimits,
	type ReaderLook,
	themes,
} from "../platform/settings";
import { trusted } from "./trusted";

const themeWords: Record<ReaderLook["theme"], string> = {
	auto: "Auto",
	light: "Light",
	sepia: "Sepia",
	dark: "Dark",
	black: "Black",
};
const fontWords: Record<ReaderLook["font"], string> = {
	serif: "Serif",
	sans: "Sans",
	system: "System",
};

function Stepper({
	label,
	value,
	unit,
	limits,
	onChange,
}: {
	label: string;
	value: number;
	unit: string;
	limits: { min: number; max: number; step: number };
	onChange: (value: number) => void;
}) {
	const { min, max, step } = limits;
	const to = (next: number) =>
		trusted(() => onChange(Math.min(max, Math.max(min, next))));
	return (
		<div class="colophon-row">
			<span>{label}</span>
			<fieldset class="colophon-stepper" aria-label={label}>
				<button
					type="button"
					aria-label={`${label}: less`}
					aria-disabled={value <= min}
					onClick={to(value - step)}
				>
					−
				</button>
				<output>
					{value}
					<small> {unit}</small>
				</output>
				<button
					type="button"
					aria-label={`${label}: more`}
					aria-disabled={value >= max}
					onClick={to(value + step)}
				>
					+
				</button>
			</fieldset>
		</div>
	);
}

/** Theme, font, text size and column width; each shows at once. */
export function LookPanel({
	look,
	onLook,
}: {
	look: ReaderLook;
	onLook: (part: Partial<ReaderLook>) => void;
}) {
	return (
		<>
			<fieldset class="colophon-themes" aria-label="Colours">
				{themes.map((theme) => (
					<button
						key={theme}
						type="button"
						class={`colophon-theme colophon-theme-${theme}`}
						aria-pressed={look.theme === theme}
						onClick={trusted(() => onLook({ theme }))}
					>
						<span aria-hidden="true">Aa</span>
						{themeWords[theme]}
					</button>
				))}
			</fieldset>
			<fieldset class="colophon-fonts" aria-label="Font">
				{fonts.map((font) => (
					<button
						key={font}
						type="button"
						class={`colophon-font-${font}`}
						aria-pressed={look.font === font}
						onClick={trusted(() => onLook({ font }))}
					>
						{fontWords[font]}
					</button>
				))}
			</fieldset>
			<Stepper
				label="Text size"
				unit="px"
				value={look.size}
				limits={lookLimits.size}
				onChange={(size) => onLook({ size })}
			/>
			<Stepper
				label="Column"
				unit="em"
				value={look.width}
				limits={lookLimits.width}
				onChange={(width) => onLook({ width })}
			/>
		</>
	);
}
