import { hostOf } from "../core/host";
import type { Reading } from "../core/model";
import { readPage } from "../core/read-page";
import { siteOf } from "../core/site-of";
import { answerAsPage, tellExtension } from "../platform/messaging";
import { pageSites } from "../platform/page-sites";
import { readerSlot } from "../platform/reader-slot";
import { hearShortcut } from "./hear-shortcut";
import { knownSettings, rememberSite, watchSettings } from "./known-settings";
import { root } from "./page-parts";
import { pageWords } from "./page-words";
import { prehide } from "./prehide";
import { type Session, session } from "./session";
import { sweep } from "./sweep";
import { whenParsed } from "./when-parsed";

/** So long are changes gathered before the panel and the badge are told, in ms. */
const gather = 80;

/** Starts Colophon on this page: keeps known notices unseen, reads when the page has come in, answers the panel. */
export function start(page: Document): void {
	const host = hostOf(location.href);
	const sites = pageSites();
	const site = siteOf(sites, location.href);
	sweep(page);
	hearShortcut();
	const unseen = prehide(root(page), site);

	const begin = async (): Promise<Session> => {
		const settings = await knownSettings(host);
		if (settings.on) unseen.only(settings.kinds);
		else unseen.lift();
		await whenParsed(page);
		const wording = await pageWords(page, site);
		try {
			return session({
				page,
				site,
				settings,
				read: (url, build) =>
					readPage(page, url, {
						sites,
						wording: readerSlot().wording ?? wording,
						build,
					}),
				changed,
			});
		} finally {
			unseen.lift();
		}
	};

	let timer: ReturnType<typeof setTimeout> | undefined;
	const changed = () => {
		clearTimeout(timer);
		timer = setTimeout(async () => {
			const { on, reading } = (await life).state();
			void tellExtension("changed", {
				language: on && reading.translated ? originalLanguage(reading) : null,
				own: reading.article?.language ?? "",
				gated: reading.state === "gated",
			});
		}, gather);
	};

	const life = begin();

	answerAsPage({
		state: async () => (await life).state(),
		fold: async ({ ids, folded }) => {
			const now = await life;
			now.fold(ids, folded);
			return now.state();
		},
		jump: async ({ at, said }) => {
			const now = await life;
			const element = now.element(at, said);
			if (!element) return false;
			now.reveal(element);
			readerSlot().jump?.(element, said);
			return true;
		},
		reader: async ({ open }) => (await life).moveReader(open),
		site: async ({ on }) => {
			const now = await life;
			await rememberSite(host, on);
			now.apply({ on });
			return now.state();
		},
	});
	watchSettings(host, async (change) => (await life).apply(change));
	addEventListener("pageshow", async (event) => {
		if (!event.persisted) return;
		const now = await life;
		now.apply(await knownSettings(host));
		now.revive();
	});
}

/** The original's language: its code, or while only that is known, its name in the page's words. */
const originalLanguage = ({ original, claims }: Reading): string =>
	original?.language ??
	claims.find(
		({ about, property }) => about === "original" && property === "language",
	)?.value ??
	"";
