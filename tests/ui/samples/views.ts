import type { Reading } from "../../../src/core/model";
import type { PanelView, ShownPage } from "../../../src/ui/panel-view";
import { body, notices, plain, records, says } from "./reading";
import { arabic, kommersant, long, translation } from "./translations";

const shown = (reading: Reading, more: Partial<ShownPage> = {}): PanelView => ({
	is: "page",
	reading,
	siteName: "Worldcrunch",
	on: true,
	notices,
	reader: "closed",
	...more,
});

const appearedIn = (published: string): Reading => ({
	...translation,
	original: { ...translation.original, published },
});

/** Every state of the panel, by name. */
export const views: Record<string, PanelView> = {
	translation: shown(translation, { outlet: kommersant }),
	undated: shown(
		{
			...translation,
			...(plain.article && {
				article: {
					title: plain.article.title,
					authors: [],
					body: body(4),
					leftOut: [],
				},
			}),
		},
		{ outlet: kommersant },
	),
	early: shown(appearedIn("1990-02"), { outlet: kommersant }),
	late: shown(appearedIn("2024-11-30"), { outlet: kommersant }),
	"reader-open": shown(translation, { outlet: kommersant, reader: "open" }),
	arabic: shown(arabic, { siteName: "Press Example" }),
	long: shown(long),
	sparse: shown(
		{
			...translation,
			original: { language: "ru" },
			claims: [],
			article: { title: "Port", authors: [], body: body(3), leftOut: [] },
		},
		{ notices: [] },
	),
	teaser: shown(
		{ ...translation, state: "teaser" },
		{ login: "https://worldcrunch.com/login" },
	),
	gated: shown(
		{
			...translation,
			state: "gated",
			article: { title: "Port", authors: [], body: body(0), leftOut: [] },
		},
		{
			reader: "unavailable",
			login: "https://worldcrunch.com/login",
			notices: [],
		},
	),
	off: shown(translation, { on: false, notices: [], outlet: kommersant }),
	plain: shown(plain),
	"left-out": shown({
		...translation,
		...(plain.article && {
			article: {
				...plain.article,
				leftOut: [
					{
						words: "Find your nearest port",
						because: "a form that asks for a postcode",
						at: "html > body > main > form",
					},
				],
			},
		}),
	}),
	hostile: shown(
		{
			...translation,
			original: {
				outlet: "<img src=x onerror=alert(1)>",
				url: "javascript:alert(1)",
				title: "<script id=owned></script>",
			},
			claims: [
				says("original", "url", "javascript:alert(1)", "<iframe></iframe>"),
				{
					...records("outlet", "owner", "<b id=owned>"),
					ref: "javascript:alert(1)",
				},
			],
		},
		{ login: "javascript:alert(1)" },
	),
	republication: shown({
		...translation,
		translated: false,
		relation: "republication",
	}),
	other: shown({ ...plain, kind: "other", notices: [] }, { notices: [] }),
	loading: { is: "loading" },
	"unknown-site": {
		is: "unknown-site",
		host: "gazette.example",
		refused: false,
	},
	refused: { is: "unknown-site", host: "gazette.example", refused: true },
	"hidden-address": { is: "unknown-site", refused: false },
	"hidden-refused": { is: "unknown-site", refused: true },
	browser: { is: "closed-page", what: "browser" },
	"known-site": { is: "closed-page", what: "known-site" },
	pdf: { is: "closed-page", what: "pdf" },
	error: {
		is: "error",
		words:
			"Error: Could not establish connection. Receiving end does not exist.",
	},
};
