/** One of a few: radio buttons in a row, each with its own look by `data-value`. */
export function Choice<T extends string>({
	legend,
	name,
	all,
	words,
	value,
	onChange,
}: {
	legend: string;
	name: string;
	all: readonly T[];
	words: Record<T, string>;
	value: T;
	onChange: (value: T) => void;
}) {
	return (
		<fieldset class="choice">
			<legend>{legend}</legend>
			{all.map((one) => (
				<label key={one} class="chip" data-name={name} data-value={one}>
					<input
						type="radio"
						name={name}
						value={one}
						checked={one === value}
						onChange={() => onChange(one)}
					/>
					<span>{words[one]}</span>
				</label>
			))}
		</fieldset>
	);
}
