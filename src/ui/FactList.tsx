import { Fragment } from "preact";
import type { Fact, FactValue } from "./facts";
import { OutLink } from "./OutLink";
import type { Jump } from "./SourceDetail";
import { Sourced } from "./Sourced";

/** An address may break after its slashes, and nowhere else unless it must. */
const breakable = (address: string) =>
	address.split("/").map((part, index) => (
		<Fragment key={`${index}${part}`}>
			{index > 0 && "/"}
			{index > 0 && <wbr />}
			{part}
		</Fragment>
	));

function Value({ value }: { value: FactValue }) {
	return value.href ? (
		<OutLink href={value.href} lang={value.lang}>
			{/\s/.test(value.text) ? value.text : breakable(value.text)}
		</OutLink>
	) : (
		<bdi lang={value.lang}>{value.text}</bdi>
	);
}

/** Facts as a definition list: label, value, and behind each value who says so. */
export function FactList({
	facts,
	onJump,
}: {
	facts: readonly Fact[];
	onJump: Jump;
}) {
	return (
		<dl class="facts">
			{facts.map((fact) => (
				<div key={fact.id} class="fact" data-fact={fact.id}>
					<dt>{fact.label} </dt>
					<dd>
						{fact.values.map((value) => (
							<div key={value.text} class="fact-value">
								<Sourced
									claims={value.claims}
									of={`${fact.label}, ${value.text}`}
									onJump={onJump}
								>
									<Value value={value} />
								</Sourced>
							</div>
						))}
						{fact.note && fact.values.length > 0 && (
							<p class="fact-note">{fact.note}</p>
						)}
						{fact.differ && (
							<p class="differ">The page and the record do not agree.</p>
						)}
						{fact.values.length === 0 && <p class="unknown">{fact.unknown}</p>}
					</dd>
				</div>
			))}
		</dl>
	);
}
