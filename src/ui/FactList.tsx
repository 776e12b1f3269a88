import { Fragment } from "preact";
import type { Fact, FactValue } from "./facts";
import { OutLink } from "./OutLink";
import type { Jump } from "./SourceDetail";
import { Sourced } from "./Sourced";
import { StandingLine } from "./StandingLine";
import { Transliteration } from "./Transliteration";

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
		<>
			<bdi lang={value.lang}>{value.text}</bdi>
			<Transliteration of={value.text} language={value.lang} />
		</>
	);
}

/** What stands below a value: what else its name says, who is behind it, of what sort it is, and what is not certain. */
function Beneath({
	value: { aside, chain = [], plain, line, doubt },
}: {
	value: FactValue;
}) {
	if (!aside && !chain.length && !plain && !line && !doubt) return null;
	return (
		<div class="beneath">
			{aside && (
				<p class="aside">
					<bdi>{aside}</bdi>
				</p>
			)}
			{chain.length > 0 && (
				<ol class="chain" aria-label="Behind it">
					{chain.map((step) => (
						<li key={step}>
							<bdi>{step}</bdi>
						</li>
					))}
				</ol>
			)}
			{(plain || line) && (
				<p class="value-line">
					{plain && <strong>{plain}</strong>}
					{plain && line && " · "}
					{line}
				</p>
			)}
			{doubt && <p class="doubt">{doubt}</p>}
		</div>
	);
}

const classesOf = ({ doubt, brief }: FactValue): string =>
	["fact-value", doubt && "in-doubt", brief && "brief"]
		.filter(Boolean)
		.join(" ");

function FactRow({ fact, onJump }: { fact: Fact; onJump: Jump }) {
	const { values, note, standing } = fact;
	return (
		<div class="fact" data-fact={fact.id}>
			<dt>
				<span class="label">{fact.label}</span>{" "}
				{fact.when && <span class="fact-when">{fact.when} </span>}
			</dt>
			<dd>
				{values.map((value) => (
					<div key={value.text} class={classesOf(value)}>
						<Sourced
							claims={value.claims}
							of={`${fact.label}, ${value.text}`}
							remark={value.remark}
							end={value.brief?.share}
							onJump={onJump}
						>
							<Value value={value} />
						</Sourced>
						<Beneath value={value} />
					</div>
				))}
				{values.length === 0 && <p class="unknown">{fact.unknown}</p>}
				{note && values.length > 0 && <p class="fact-note">{note}</p>}
				{standing && <StandingLine standing={standing} />}
				{!standing && fact.differ && (
					<StandingLine
						standing={{
							is: "contradicts",
							words: "The page and the record do not agree.",
						}}
					/>
				)}
			</dd>
		</div>
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
				<FactRow key={fact.id} fact={fact} onJump={onJump} />
			))}
		</dl>
	);
}
