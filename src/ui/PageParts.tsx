import { Cite } from "./Cite";
import { EvidenceList } from "./EvidenceList";
import { LookUps } from "./LookUps";
import { Meter } from "./Meter";
import { meterCounts } from "./meter-words";
import { NoticeList } from "./NoticeList";
import { PublisherCard } from "./PublisherCard";
import type { PanelActions, ShownPage } from "./panel-view";
import type { Jump } from "./SourceDetail";

/** What the panel tells of an article below its card: look-ups, meter, notices, citations, publisher, evidence. */
export function PageParts({
	page,
	sourced,
	actions,
	onJump,
}: {
	page: ShownPage;
	/** The article has a source to look up. */
	sourced: boolean;
	actions: PanelActions;
	onJump: Jump;
}) {
	const { reading, on, notices, siteName } = page;
	const counts = reading.article && meterCounts(reading.article, notices);
	const gated = reading.state === "gated";
	return (
		<>
			{sourced && (
				<LookUps
					lookUps={page.lookUps ?? []}
					reading={reading}
					outlet={page.outlet}
					onAsk={actions.ask}
					onForget={actions.forget}
				/>
			)}
			{on && counts && !gated && (
				<Meter
					counts={counts}
					leftOut={reading.article?.leftOut ?? []}
					onJump={onJump}
				/>
			)}
			{on && (!gated || notices.length > 0) && (
				<NoticeList notices={notices} onFold={actions.fold} />
			)}
			<Cite reading={reading} siteName={siteName} actions={actions.cite} />
			<PublisherCard
				reading={reading}
				siteName={siteName}
				outlet={page.publisher}
				onJump={onJump}
			/>
			<EvidenceList
				evidence={reading.evidence}
				translated={reading.translated}
			/>
		</>
	);
}
