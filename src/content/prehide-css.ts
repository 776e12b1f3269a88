import type { NoticeKind, Site } from "../core/model";
import { marks } from "./marks";

/** Nothing to see, and as tall as the stub that comes in its place, so that the text below does not move. */
const unseen = `visibility:hidden;opacity:0;box-sizing:border-box;height:28px;min-height:0;max-height:28px;margin-top:12px;margin-bottom:12px;padding:0;border-width:0;overflow:hidden;pointer-events:none`;

const animation =
	"animation:var(--colophon-prehide,colophon-prehide-a) 2s step-end!important";

const byKind = (site: Site): Map<NoticeKind, string[]> => {
	const kinds = new Map<NoticeKind, string[]>();
	for (const { kind, selector } of site.notices)
		kinds.set(kind, [...(kinds.get(kind) ?? []), selector]);
	return kinds;
};

/**
 * The stylesheet that keeps the known notices of sites unseen until the page is read. It acts only while
 * `data-colophon-prehide` on html names the site, the kind and `a` or `b`, which prehide.ts sees to; and it hides by
 * an animation of two seconds alone, so that the notices come back by themselves when nothing follows. Changing
 * between `a` and `b` starts the two seconds anew. Known notices that come later are kept unseen one by one.
 */
export function prehideCss(sites: Site[]): string {
	const rules = sites.flatMap((site) =>
		[...byKind(site)].map(
			([kind, selectors]) =>
				`html[${marks.prehide}~="${site.id}"][${marks.prehide}~="${kind}"]:not([${marks.asPage}]) :is(${selectors.join(",")}){${animation}}`,
		),
	);
	const frames = ["a", "b"].map(
		(turn) => `@keyframes colophon-prehide-${turn}{from,to{${unseen}}}`,
	);
	const late = `html:not([${marks.asPage}]) [${marks.waiting}]{${animation}}`;
	const turn = `html[${marks.prehide}~=b]{--colophon-prehide:colophon-prehide-b}`;
	return [...frames, turn, ...rules, late, ""].join("\n");
}
