import { all, fold, rawTextOf } from "./dom";

/** The house's name as titles end with it: "The ferry - The Courier". */
export function nameInTitle(page: Document): string {
	const [title] = all(page, "title");
	const words = title ? fold(rawTextOf(title)) : "";
	return / [|·–—-] ([^|·–—-]{2,40})$/u.exec(words)?.[1] ?? "";
}
