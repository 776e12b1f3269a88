import { tokensOf } from "./shingles";

const words = 8;

/** Whether the first and the last eight words of the truth stand in the output, in a row. */
export function edgesOf(
	truth: string,
	output: string,
): { first: boolean; last: boolean } {
	const tokens = tokensOf(truth);
	const all = ` ${tokensOf(output).join(" ")} `;
	const holds = (part: string[]) => all.includes(` ${part.join(" ")} `);
	return {
		first: tokens.length === 0 || holds(tokens.slice(0, words)),
		last: tokens.length === 0 || holds(tokens.slice(-words)),
	};
}
