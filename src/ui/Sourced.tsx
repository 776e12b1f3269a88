import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { Claim, ClaimBy } from "../core/model";
import { type Jump, SourceDetail } from "./SourceDetail";

/** What a source is called on its mark. */
export const markWords: Record<ClaimBy, string> = {
	page: "page",
	record: "record",
	wikidata: "Wikidata",
	"trust.txt": "trust.txt",
	"ads.txt": "ads.txt",
};

/**
 * A value with one small mark for each source that states it. A mark opens what that source says: its exact words,
 * the place, the reference, as of when. `of` names the value for those who only hear it. `named`: the claims are on
 * several properties, so the detail names each. `end` stands at the end of the value's line, and is read after it.
 */
export function Sourced({
	children,
	claims,
	of,
	named = false,
	remark,
	end,
	onJump,
}: {
	children: ComponentChildren;
	claims: readonly Claim[];
	of: string;
	named?: boolean;
	/** What the record remarks on the value. */
	remark?: string | undefined;
	end?: string | undefined;
	onJump: Jump;
}) {
	const [open, setOpen] = useState<ClaimBy | null>(null);
	const id = useId();
	const sources = [...new Set(claims.map(({ by }) => by))];
	const shown = claims.filter(({ by }) => by === open);
	const marked = (
		<>
			{children && <span class="value">{children}</span>}
			{sources.length > 0 && (
				<span class="marks">
					{children && "\u00a0"}
					{sources.map((by) => (
						<button
							key={by}
							type="button"
							class="mark"
							aria-expanded={open === by}
							aria-controls={open === by ? id : undefined}
							aria-label={`${markWords[by]}: source of ${of}`}
							onClick={() => setOpen(open === by ? null : by)}
						>
							<span>{markWords[by]}</span>
						</button>
					))}
				</span>
			)}
		</>
	);
	return (
		<>
			{end ? (
				<div class="ended">
					<span>{marked}</span> <span class="share">{end}</span>
				</div>
			) : (
				marked
			)}
			{shown.length > 0 && (
				<div class="source-detail" id={id}>
					{remark && open === "record" && <p class="remark">{remark}</p>}
					<SourceDetail claims={shown} named={named} onJump={onJump} />
				</div>
			)}
		</>
	);
}
