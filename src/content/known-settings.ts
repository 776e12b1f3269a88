import { type NoticeKind, noticeKinds } from "../core/model";
import { foldedKinds, offSites } from "../platform/settings";

/** The settings that this page goes by. */
export interface PageSettings {
	kinds: readonly NoticeKind[];
	on: boolean;
}

const fallback: PageSettings = {
	kinds: noticeKinds.filter((kind) => kind !== "consent"),
	on: true,
};

/** As remembered; the defaults when the storage does not answer, as after an update of the extension. */
export async function knownSettings(host: string): Promise<PageSettings> {
	try {
		const [kinds, off] = await Promise.all([foldedKinds.get(), offSites.get()]);
		return { kinds, on: !off.includes(host) };
	} catch {
		return fallback;
	}
}

/** Calls back with what changed, while the page lives. */
export function watchSettings(
	host: string,
	heard: (change: Partial<PageSettings>) => void,
): void {
	foldedKinds.watch((kinds) => heard({ kinds }));
	offSites.watch((off) => heard({ on: !off.includes(host) }));
}

/** Remembers whether Colophon is on for this site. */
export async function rememberSite(host: string, on: boolean): Promise<void> {
	const others = (await offSites.get()).filter((one) => one !== host);
	await offSites.set(on ? others : [...others, host]);
}
