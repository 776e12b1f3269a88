import { useEffect, useState } from "preact/hooks";
import { hostOf } from "./names";
import { PageNote } from "./PageNote";
import { PageParts } from "./PageParts";
import { PanelFoot } from "./PanelFoot";
import { PlainCard } from "./PlainCard";
import type { PanelActions, ShownPage } from "./panel-view";
import { ReaderSwitch } from "./ReaderSwitch";
import { SourceCard } from "./SourceCard";
import type { Jump } from "./SourceDetail";

/**
 * The panel for a page that was read. What is asked first, whose article this is, is drawn first; the parts below follow
 * as soon as that is on the screen.
 */
export function PagePanel({
	page,
	actions,
	shortcut,
}: {
	page: ShownPage;
	actions: PanelActions;
	/** Keys that open the reader view. */
	shortcut?: string | undefined;
}) {
	const { reading, on, reader } = page;
	const [begun, setBegun] = useState(false);
	useEffect(() => {
		const frame = requestAnimationFrame(() => setBegun(true));
		return () => cancelAnimationFrame(frame);
	}, []);
	const jump: Jump = ({ at, said }) => (at ? actions.jump(at, said) : false);
	const sourced = reading.translated || reading.relation === "republication";
	const article = reading.kind === "article";
	return (
		<>
			<main class="panel">
				<PageNote page={page} onSwitchOn={() => actions.site(true)} />
				{article &&
					(sourced ? (
						<SourceCard
							page={page}
							onChoose={actions.chooseOutlet}
							onJump={jump}
						/>
					) : (
						<PlainCard reading={reading} onJump={jump} />
					))}
				{article && begun && (
					<PageParts
						page={page}
						sourced={sourced}
						actions={actions}
						onJump={jump}
					/>
				)}
			</main>
			<PanelFoot
				host={hostOf(reading.url)}
				on={on}
				onSwitch={actions.site}
				onOptions={actions.options}
			>
				{article && on && reader !== "unavailable" && (
					<ReaderSwitch
						open={reader === "open"}
						onToggle={actions.toggleReader}
						shortcut={shortcut}
					/>
				)}
			</PanelFoot>
		</>
	);
}
