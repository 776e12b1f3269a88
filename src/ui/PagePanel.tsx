import { Cite } from "./Cite";
import { EvidenceList } from "./EvidenceList";
import { LookUps } from "./LookUps";
import { Meter } from "./Meter";
import { meterCounts } from "./meter-words";
import { NoticeList } from "./NoticeList";
import { hostOf } from "./names";
import { PageNote } from "./PageNote";
import { PanelFoot } from "./PanelFoot";
import { PlainCard } from "./PlainCard";
import { PublisherCard } from "./PublisherCard";
import type { PanelActions, ShownPage } from "./panel-view";
import { ReaderSwitch } from "./ReaderSwitch";
import { SourceCard } from "./SourceCard";
import type { Jump } from "./SourceDetail";

/** The panel for a page that was read: source, reader, meter, notices, publisher. */
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
	const { reading, on, notices, reader } = page;
	const jump: Jump = ({ at, said }) => (at ? actions.jump(at, said) : false);
	const sourced = reading.translated || reading.relation === "republication";
	const counts = reading.article && meterCounts(reading.article, notices);
	const article = reading.kind === "article";
	return (
		<>
			<main class="panel">
				<PageNote page={page} onSwitchOn={() => actions.site(true)} />
				{article && sourced && (
					<SourceCard
						page={page}
						onChoose={actions.chooseOutlet}
						onJump={jump}
					/>
				)}
				{article && sourced && (
					<LookUps
						lookUps={page.lookUps ?? []}
						onAsk={actions.ask}
						onForget={actions.forget}
					/>
				)}
				{article && !sourced && <PlainCard reading={reading} onJump={jump} />}
				{article && on && counts && reading.state !== "gated" && (
					<Meter
						counts={counts}
						leftOut={reading.article?.leftOut ?? []}
						onJump={jump}
					/>
				)}
				{article && on && (reading.state !== "gated" || notices.length > 0) && (
					<NoticeList notices={notices} onFold={actions.fold} />
				)}
				{article && (
					<Cite
						reading={reading}
						siteName={page.siteName}
						actions={actions.cite}
					/>
				)}
				{article && (
					<PublisherCard
						reading={reading}
						siteName={page.siteName}
						outlet={page.publisher}
						onJump={jump}
					/>
				)}
				{article && (
					<EvidenceList
						evidence={reading.evidence}
						translated={reading.translated}
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
