import {
	dataOf,
	firstChildOf,
	fold,
	isElement,
	isText,
	nextOf,
	tagOf,
} from "./dom";
import { silent } from "./phrasing";
import { concealed } from "./survey";

/** Nesting of elements that is followed. */
const deepest = 40;
/** Letters: a drop cap is no word of its own. */
const leastWord = 3;

/**
 * What an element says, cut wherever an element begins or ends in it. Put together they are its text: two elements side
 * by side, with nothing between, hold different words ("<span>The ferry</span><span>Who waits for it</span>"), and
 * get a blank between them.
 */
export function textRuns(element: Element): string[] {
	const runs: string[] = [];
	let begun = false;
	let ended = false;
	const add = (data: string) => {
		const last = runs.at(-1);
		if (last === undefined || (/\S/.test(data) && (begun || ended))) {
			const beside =
				last !== undefined &&
				begun &&
				ended &&
				last.length >= leastWord &&
				/\S$/u.test(last) &&
				/^[\p{Lu}\p{Lo}\p{N}\p{Pi}"]/u.test(data);
			if (beside) runs.push(`${runs.pop()} `);
			runs.push(data);
			begun = ended = false;
		} else runs.push(`${runs.pop()}${data}`);
	};
	const walk = (parent: Node, depth: number) => {
		for (let node = firstChildOf(parent); node; node = nextOf(node))
			if (isText(node)) {
				if (dataOf(node)) add(dataOf(node));
			} else if (isElement(node)) {
				const tag = tagOf(node);
				if (tag === "br") {
					add(" ");
					begun = true;
				} else if (!silent.has(tag) && !concealed(node) && depth < deepest) {
					begun = true;
					walk(node, depth + 1);
					ended = true;
				}
			}
	};
	walk(element, 0);
	return runs.filter((run) => fold(run));
}
