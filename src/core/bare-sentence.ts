/** What a credit is set off by: brackets, dashes, bullets, pictographs. Quotation marks belong to names. */
const before = /^[^\p{L}\d\p{Pi}"„「《]+/u;
const pairs = ["()", "[]", "（）", "［］", "【】"];

/** A sentence without the marks before it: "– Traduit par Jane Doe" → "Traduit par Jane Doe". */
const withoutMarks = (said: string): string => said.replace(before, "");

/** The same without the closing bracket whose opening one was before it: "[Translated by Jane Doe]". */
export function bareSentence(said: string): string {
	const bare = withoutMarks(said);
	const last = bare.replace(/[.。]$/u, "");
	const pair = pairs.find((one) => last.endsWith(one.charAt(1)));
	return pair && bare !== said && !last.includes(pair.charAt(0))
		? last.slice(0, -1)
		: bare;
}
