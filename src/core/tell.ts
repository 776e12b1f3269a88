import { agencyIn } from "./agency";
import { inside, isProse } from "./article-body";
import type { ArticleGrounds } from "./article-grounds";
import { articleTree } from "./article-tree";
import { attribution } from "./attribution";
import { baseOf } from "./base-of";
import type { Byline } from "./byline";
import { isClipped, longestAside } from "./clipped";
import { closingLines } from "./closing-lines";
import { countedCredits } from "./counted-credits";
import type { Credit } from "./credits";
import { cssPath, type Places } from "./css-path";
import { dateline } from "./dateline";
import { withoutTooltip } from "./described-note";
import { allIn, fold, rawTextOf } from "./dom";
import { firstOfTwo } from "./first-of-two";
import type { Standing } from "./gate";
import { leadLines } from "./lead-lines";
import { leadLists } from "./lead-lists";
import type { LeanWording } from "./lean-wording";
import type { Metadata } from "./metadata";
import type { Article, Reading } from "./model";
import { moreText } from "./more-text";
import { namesIn } from "./names-in";
import { outletNote } from "./outlet-note";
import { isShown } from "./overlays";
import { directionOf } from "./page-language";
import { pageState } from "./page-state";
import { photoCredits } from "./photo-credit";
import { type Asked, isTranslated, type Related, relationOf } from "./relation";
import type { ShownTitle } from "./shown-title";
import type { SourceBox } from "./source-box";
import { type Block, holds, type Line, upwards } from "./survey";
import type { TextLanguage } from "./text-language";
import { foreignTitle } from "./title-language";
import { toldWords } from "./told-words";

/** Reasons why something in the article is not in the body, and yet not left out: it stands elsewhere. */
const shownAbove = "shown above the text";
const isNotice = "notice";
const noteOnOutlet = "note on the outlet, shown with the source";

/** What the bare reading found, with the words that it found it by. */
export interface Findings
	extends Pick<
		ArticleGrounds,
		"found" | "words" | "roots" | "isText" | "isRefrain" | "isTeaser"
	> {
	page: Document;
	meta: Metadata;
	head: ShownTitle;
	/** The lines of the standfirst. */
	lead: Line[];
	by: Byline;
	asked: Asked;
	/** Lines at the article's head and foot. */
	near: Line[];
	box: SourceBox | undefined;
	/** The language of the text as written. */
	written: TextLanguage;
	/** The lines of the text. */
	rootLines: Line[];
	stands: Standing[];
	folding: Standing[];
	/** What cssPath counted. */
	places: Places;
	/** The words of all languages. */
	knowledge: { wording: LeanWording[] };
}

/** A credit that gives the original's title in another language than the page's speaks of a translation. */
function withForeignTitles({ asked, knowledge }: Findings): Asked {
	const credited = asked.credited.map((credit): Credit => {
		const { title, language } = credit;
		const foreign =
			title && !language
				? foreignTitle(title, asked.language, knowledge.wording)
				: undefined;
		if (!foreign || credit.relation === "machine") return credit;
		const relation =
			credit.relation === "edition" ? credit.relation : "translation";
		return { ...credit, ...foreign, relation, leads: false };
	});
	return { ...asked, credited };
}

/** The bare reading of a page with what only panel and reader want: the text, and who says what where. */
export function tell(bare: Reading, findings: Findings): Reading {
	const { page, found, meta, words, head, lead, by, roots } = findings;
	const { box, rootLines, stands, folding } = findings;
	const photos = photoCredits(
		found.lines.filter(({ block }) => inside(roots, block)),
		words,
	);
	const credited = findings.asked.credited.map((credit) =>
		firstOfTwo(withoutTooltip(credit), found.lines),
	);
	const asked = withForeignTitles({
		...findings,
		asked: { ...findings.asked, credited },
	});
	const related = relationOf(asked);
	const noticed = new Uint8Array(found.blocks.length);
	for (const { notice } of stands)
		noticed.fill(1, notice.block.order, notice.block.last + 1);
	const apart = ({ order }: Block) => noticed[order] === 1;
	const note = outletNote({
		found,
		words,
		url: bare.url,
		title: head.line,
		// Not those of the page's own house: a box on that is no note on the original's.
		credits: countedCredits(asked).credits,
		people: [
			...by.authors,
			...related.credits.flatMap(({ translator = "", author = "" }) => [
				...namesIn(translator),
				...namesIn(author),
			]),
		],
		chars: roots.reduce((sum, root) => sum + root.chars, 0),
		end: rootLines.at(-1)?.index ?? 0,
		apart,
	});
	const leave = leftOutOf(findings, related, photos);
	const { state, gate } =
		bare.state === "gated"
			? { state: bare.state }
			: pageState({ meta, rootLines, folding, roots });
	if (gate) leave.set(gate.element, "a gate");
	if (note?.element) leave.set(note.element, noteOnOutlet);
	const edges = {
		...findings,
		title: head.line,
		url: bare.url,
		authors: by.authors,
		isCredit: (line: Line) =>
			asked.credited.some((one) => one.line === line) ||
			(box?.lines.includes(line) ?? false),
	};
	const isTold = (block: Block) => apart(block) || leave.has(block.element);
	const more = moreText(edges, isTold);
	const isLead = (block: Block) =>
		lead.some((line) => holds(block, line.block));
	const points = [
		...leadLists(edges, apart, isLead),
		...leadLines(edges, (block) => isTold(block) || isLead(block)),
	];
	const unseen = new Set<Element>();
	const [from, end] = [more[0]?.order ?? 0, more.at(-1)?.last ?? -1];
	for (const line of [
		...rootLines,
		...found.lines.filter(
			({ block }) => block.order >= from && block.order <= end,
		),
	])
		if (
			!isShown(page, openable(line.block)) ||
			(line.block.chars < longestAside && isClipped(page, line.block.element))
		)
			unseen.add(line.block.element);
	const first =
		rootLines.find(
			(line) => isProse(line) && !unseen.has(line.block.element),
		) ?? rootLines[0];
	const built = articleTree({
		...findings,
		base: baseOf(meta, bare.url),
		url: bare.url,
		title: head.line,
		first,
		authors: by.authors,
		because: (element) => leave.get(element),
		hidden: (element) => unseen.has(element),
		points,
		more,
		apart,
		photoCredits: photos.map(({ credit }) => credit),
	});

	const dir = directionOf(page, roots, findings.written);
	const place =
		first &&
		dateline(first.text, emphasised(first), toldWords(words).notDatelines);
	const article: Article = {
		title: bare.article?.title ?? head.title,
		...(lead.length
			? { standfirst: lead.map(({ text }) => text).join(" ") }
			: head.subtitle
				? { standfirst: head.subtitle }
				: {}),
		authors: by.authors.filter(
			(name) => !related.credits.some((one) => one.translator?.includes(name)),
		),
		...(place ? { dateline: place } : {}),
		...(by.published ? { published: by.published } : {}),
		...(by.modified ? { modified: by.modified } : {}),
		...(bare.article?.language ? { language: bare.article.language } : {}),
		...(dir ? { dir } : {}),
		body: { type: "root", children: state === "gated" ? [] : built.children },
		leftOut: built.leftOut
			.filter(({ because }) => because !== isNotice && because !== shownAbove)
			.map(({ element, because }) => ({
				words: fold(rawTextOf(element)).slice(0, 80),
				because,
				at: cssPath(element, findings.places),
			})),
	};
	const foreign = foreignTitle(
		head.title,
		article.language,
		findings.knowledge.wording,
	);
	if (foreign) article.titleLanguage = foreign.language ?? "und";
	const { publisher } = asked;
	const { relation, original, evidence, claims, named } = attribution({
		...asked,
		page,
		found,
		meta,
		box,
		near: findings.near,
		claims: {
			article,
			head,
			lead,
			by,
			first,
			note,
			signed: agencyIn(rootLines, [...findings.near, ...rootLines.slice(-2)]),
			publisher,
			words,
		},
	});
	const { original: _bare, ...rest } = bare;
	return {
		...rest,
		translated: isTranslated(relation),
		relation,
		state,
		article,
		...(relation && original ? { original } : {}),
		...(named ? { named } : {}),
		claims,
		evidence,
	};
}

/** What stands in the text and is told elsewhere: why, by element. */
function leftOutOf(
	{ stands, box, head, lead, by, roots, rootLines, words }: Findings,
	related: Related,
	photos: { line: Line }[],
): Map<Element, string> {
	const leave = new Map<Element, string>();
	const inRoots = ({ block }: Line) => roots.some((root) => holds(root, block));
	for (const element of closingLines(rootLines, words))
		leave.set(element, "said beside every text");
	for (const { notice } of stands) leave.set(notice.block.element, isNotice);
	for (const { line, whole } of related.relation ? related.credits : [])
		if (whole && inRoots(line) && isAlone(line.block))
			leave.set(line.block.element, "credit, shown with the source");
	for (const { line } of photos)
		leave.set(line.block.element, "picture credit, shown under the picture");
	if (box) leave.set(box.block.element, noteOnOutlet);
	for (const line of [head.line, ...lead])
		if (line && inRoots(line) && line.block.chars <= line.text.length)
			leave.set(line.block.element, shownAbove);
	if (by.element) {
		// "By", the name and the date are one line; the name alone would leave the rest of it in the text. A heading beside
		// them is that of a part.
		const { block } = by;
		const whole =
			block &&
			block.chars < 120 &&
			!roots.includes(block) &&
			allIn(block.element, "h1,h2,h3,h4,h5,h6").length === 0;
		leave.set(whole ? block.element : by.element, shownAbove);
	}
	return leave;
}

/** Where a block is shown: what stands in a closed `details` is shown to whoever presses its summary. */
const openable = (block: Block): Element =>
	[...upwards(block)].findLast(({ tag }) => tag === "details")?.element ??
	block.element;

/** A block of one line and nothing else, so that it can be left out without anything beside it. */
const isAlone = ({ lines, kids }: Block): boolean =>
	lines.length === 1 && kids.length === 0;

/** The opening words of a line that stand in an element of their own. */
function emphasised(line: Line): string {
	const [first] = allIn(line.block.element, "strong, b, em, i, span, small");
	const words = first ? fold(rawTextOf(first)) : "";
	return words && line.text.startsWith(words) ? words : "";
}
