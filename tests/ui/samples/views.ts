import type { Reading } from "../../../src/core/model";
import type { PanelView } from "../../../src/ui/panel-view";
import { lookUps } from "./look-ups";
import {
	alAhram,
	laStampa,
	lockGazette,
	quay,
	spiegel,
	worldcrunch,
} from "./outlets";
import { body, plain, records, says } from "./reading";
import { appearedIn, from, shown } from "./shown";
import { arabic, kommersant, long, translation } from "./translations";

const elMundo = {
	...translation,
	original: { outlet: "El Mundo", language: "es" },
	claims: [
		...plain.claims,
		says("original", "outlet", "El Mundo", "Source: El Mundo"),
	],
} satisfies Reading;

/** Every state of the panel, by name. */
export const views: Record<string, PanelView> = {
	translation: shown(translation, {
		outlet: kommersant,
		grounds: { by: "name", and: ["language"], shared: false },
		publisher: worldcrunch,
	}),
	"native-publisher": shown(translation, {
		outlet: kommersant,
		publisher: {
			...worldcrunch,
			id: "inosmi",
			name: "InoSMI",
			nativeName: "ИноСМИ",
			languages: ["ru"],
		},
	}),
	"own-edition": {
		...from(spiegel, "2019-04-30"),
		publisher: spiegel,
	} as PanelView,
	"sold-since": from(kommersant, "2003-05-01", [
		says("outlet", "founded", "1992", "The daily was founded in 1992."),
		says(
			"outlet",
			"owner",
			"Boris Berezovsky",
			"It has been owned since 1999 by Boris Berezovsky.",
		),
		says(
			"outlet",
			"ownerSince",
			"1999",
			"It has been owned since 1999 by Boris Berezovsky.",
		),
	]),
	"several-owners": from(spiegel, "1998-10-05"),
	"one-owner": from(lockGazette, "2012-05-01"),
	"one-owner-undated": from(
		{
			...lockGazette,
			founded: undefined,
			owners: lockGazette.owners.map(({ from: _, ...owner }) => owner),
		},
		"2012-05-01",
	),
	"before-owners": from(kommersant, "1985-06-01"),
	"before-first-owner": from(lockGazette, "1998-05-01"),
	"nobody-known": from(
		{
			...lockGazette,
			owners: lockGazette.owners.map((owner) => ({
				...owner,
				to: "2016",
				current: false,
			})),
		},
		"2019-05-01",
	),
	"four-holders": from(quay, "2014-06-01"),
	"sale-agreed": from(laStampa, "2018-02-11"),
	"state-owned": from(alAhram, "2019-03-30", [
		says("original", "author", "ليلى الحدّاد", "بقلم ليلى الحدّاد"),
	]),
	ambiguous: shown({
		...elMundo,
		candidates: [
			{ id: "el-mundo", name: "El Mundo", country: "ES", city: "Madrid" },
			{
				id: "el-mundo-sv",
				name: "El Mundo",
				country: "SV",
				city: "San Salvador",
			},
			{ id: "elmundo-bo", name: "El Mundo", country: "BO" },
		],
	}),
	namesake: shown({
		...elMundo,
		candidates: [
			{
				id: "al-mundo",
				name: "Al-Mundo",
				nativeName: "الموندو",
				country: "LB",
				city: "Beirut",
			},
		],
	}),
	"chosen-none": shown(elMundo, {
		chosen: { name: "El Mundo", site: "worldcrunch.com", none: true },
	}),
	chosen: (() => {
		const view = from({ ...spiegel, name: "El Mundo" }, "2020-02-02");
		return view.is === "page"
			? {
					...view,
					grounds: undefined,
					chosen: { name: "El Mundo", site: "worldcrunch.com" },
				}
			: view;
	})(),
	"no-record": shown({
		...translation,
		original: {
			outlet: "Портовая газета",
			language: "ru",
			authors: ["Юлия Щёкина"],
			title: "Утро у шлюза",
			url: "https://gazette.example/1",
			published: "2006-08?",
		},
		claims: [
			says("original", "outlet", "Портовая газета", "Source: Портовая газета"),
			says("original", "author", "Юлия Щёкина", "Автор: Юлия Щёкина"),
			says("original", "published", "2006-08?"),
			says("outlet", "founded", "198X"),
		],
	}),
	"look-ups": shown(translation, {
		outlet: kommersant,
		lookUps: lookUps.idle,
	}),
	"look-ups-answered": shown(translation, {
		outlet: kommersant,
		lookUps: lookUps.answered,
	}),
	"look-ups-beside": from(
		kommersant,
		"2003-05-01",
		[
			says("outlet", "owner", "Boris Berezovsky", "Owned by Boris Berezovsky."),
			says("outlet", "founded", "1992", "Founded in 1992."),
		],
		{},
		lookUps.beside,
	),
	"look-ups-failed": shown(translation, { lookUps: lookUps.failed }),
	"look-ups-several": shown(translation, { lookUps: lookUps.several }),
	"look-ups-long": shown(arabic, { lookUps: lookUps.long }),
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
	"long-title": shown({
		...translation,
		...(plain.article && {
			article: {
				...plain.article,
				title: "The slow port ".repeat(12).trim(),
			},
		}),
	}),
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
