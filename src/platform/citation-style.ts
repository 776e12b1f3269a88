import { type CitationStyle, citationStyles } from "../core/citation";
import { stored } from "./stored";

/** The way in which the reader cited last. Apart from the settings, which every page loads. */
export const citationStyle = stored<CitationStyle>(
	"citation-style",
	(raw) => citationStyles.find((style) => style === raw) ?? "apa",
);
