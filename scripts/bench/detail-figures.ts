import { detailNames } from "./details";
import { type Figure, figure, type Run, verdictsOf } from "./figure";

/** How often each detail is right where the truth gives it. No aim but the peers: the truths are loose. */
export const detailFigures = ({ tools, pages }: Run): Figure[] =>
	detailNames.map((about) => {
		const own = pages.filter(({ verdicts }) =>
			verdicts.colophon?.details.some((one) => one.about === about),
		);
		const corpora = [...new Set(own.map(({ corpus }) => corpus))];
		const right = (tool: (typeof tools)[number], corpus: string) =>
			verdictsOf(
				own.filter((page) => page.corpus === corpus),
				tool,
			).filter(({ details }) =>
				details.some((one) => one.about === about && one.right),
			).length;
		const counts = corpora.map(
			(corpus) => own.filter((page) => page.corpus === corpus).length,
		);
		return figure(
			`${about} right, of ${own.length} pages (${corpora.map((corpus, at) => `${counts[at]} ${corpus}`).join(", ")})`,
			"-",
			own.length > 0 ? tools : [],
			(tool) => {
				const rights = corpora.map((corpus) => right(tool, corpus));
				const value = rights.reduce((sum, one) => sum + one, 0);
				return { value, text: `${value} (${rights.join(", ")})` };
			},
		);
	});

/** Pages where text of the truth would be folded: the worst harm. Ours alone, since nobody else folds. */
export const foldedFigure = ({ pages }: Run): Figure =>
	figure(
		`pages where text of the truth would be folded, of ${pages.length}`,
		"0",
		pages.length > 0 ? ["colophon"] : [],
		() => {
			const value = pages.filter(({ folded }) => folded.length > 0).length;
			return { value, text: String(value) };
		},
		(value) => value === 0,
	);
