import { citationStyle } from "../platform/citation-style";
import { copyText, saveText } from "../platform/hand-over";
import type { CiteActions } from "../ui/Cite";

/** Citing from the panel. What makes citations weighs more than the panel: it is loaded when somebody asks for one. */
export const citeActions: CiteActions = {
	load: async () => (await import("../citations/index")).cite,
	style: citationStyle.get,
	keepStyle: (style) => void citationStyle.set(style),
	copy: copyText,
	save: saveText,
};
