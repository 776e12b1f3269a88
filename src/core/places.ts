import { clueTest } from "./look";
import type { NoticeKind } from "./model";
import type { Block } from "./survey";

/** What class names, ids and roles tell of a place. They may lie, so they only ever speak beside something else. */
export const noticeWords =
	/(?:^|[\s_-])(?:paywall|meter\w*|gate|subscri\w+|newsletter\w*|nl|sign-?up|regwall|regist(?:er|ration)|log-?in|promo\w*|popup|prompt|piano|tp|cta|upsell|membership\w*|premium|donat\w+|consent|cookie\w*|banner|modal|infobar)(?:[\s_-]|$)/;
const namedLandmark = clueTest(
	/ (?:(?:site-|page-|main-|global-|c-|l-)?(?:header|footer)|masthead|navbar|topbar|top-bar|main-nav(?:igation)?|banner|navigation|contentinfo) /,
);
const namedSide = clueTest(
	/(?:^|[\s_-])(?:side-?bar|column-right|right-?(?:col(?:umn)?|rail)|rail|complementary)(?:[\s_-]|$)/,
);
export const namedRelated = clueTest(
	/(?:^|[\s_-])(?:related|recommend\w*|outbrain|taboola|jp-relatedposts|read-?more|more-stories|around-the-web|most-read|trending)(?:[\s_-]|$)/,
);
const shareWords =
	/(?:^|[\s_-])(?:shar(?:e|es|ing|edaddy)|social\w*|addthis\w*|sd-social)(?:[\s_-]|$)/;
export const namedComments = clueTest(
	/(?:^|[\s_-])(?:comments?|respond|disqus\w*|discussion)(?:[\s_-]|$)/,
);

/** Whether a block is called what a notice of this kind is called. */
export const isNamedFor = (block: Block, kind: NoticeKind): boolean =>
	noticeWords.test(block.clue) ||
	(kind === "social" && shareWords.test(block.clue));

/** The site's own header, menu or footer. */
export const isLandmark = (block: Block): boolean =>
	block.tag === "header" ||
	block.tag === "nav" ||
	block.tag === "footer" ||
	namedLandmark(block);

export const isMenu = (block: Block): boolean =>
	block.tag === "nav" || / (?:menu|nav|main-menu|navigation) /.test(block.clue);

export const articleLike = (block: Block): boolean =>
	/^(?:article|main|section)$/.test(block.tag);

/** A column beside the article. */
export const isSide = (block: Block): boolean =>
	block.tag === "aside" || namedSide(block);

/** What says who wrote when. */
export const creditClass =
	/(?:^|[\s_-])(?:by-?line\w*|aut(?:h)?or\w*|signature|published|(?:publish|post)-?(?:date|info|meta)|date-?time|timestamp|read(?:ing)?-?time|article-?meta|entry-?meta|meta-?(?:info|data|text\w*))(?:[\s_-]|$)/;
/** What is there for printing only. https://getbootstrap.com/docs/5.3/utilities/display/#display-in-print */
export const printWords =
	/(?:^|\s)(?:d-print-(?!none)\w+|print-only|visible-print\S*)(?=\s|$)/;
/** What plays, turns over or asks. */
export const playerWords =
	/(?:^|[\s_-])(?:video\w*|player|swiper|carousel|polls?|quiz|digest-post-embed)(?:[\s_-]|$)/;
