import { allIn, attr } from "./dom";
import { absolute, hostIn, hostOf, registrable } from "./host";
import type { Block } from "./survey";

/** Files are what a text refers to, no other story. */
const file = /\.(?:pdf|docx?|xlsx?|odt|ods|csv|txt|zip)$/i;
const social =
	/^(?:facebook|twitter|x|instagram|youtube|tiktok|linkedin|threads|bsky|t|telegram|whatsapp|wa|vk|pinterest)\.(?:com|net|app|me|org)$/;

/** Whether a host is a social network's. */
export const isSocialHost = (host: string): boolean =>
	social.test(registrable(host));

/** Whether an address is that of a file: what a text refers to, where it stands among others at its end too. */
export const isFile = (href: string): boolean =>
	file.test(new URL(href).pathname);

/** Whether two addresses belong to the same house. */
export const isSameHouse = (href: string, url: string): boolean =>
	registrable(hostOf(href)) === registrable(hostOf(url));

/** What the links of a block are, for the page of an address. */
export function linkTests(url: string) {
	const linksIn = ({ element }: Block) =>
		allIn(element, "a[href]").map((link) => ({
			link,
			href: absolute(attr(link, "href"), url),
		}));
	const own = registrable(hostOf(url));
	return {
		linksIn,
		/** To other houses only. */
		leadsAway: ({ element }: Block): boolean =>
			allIn(element, "a[href]").every((link) => {
				const host = hostIn(attr(link, "href"), url);
				return host !== "" && registrable(host) !== own;
			}),
		/** To the house itself, or to accounts and channels: where offers lead. */
		leadsToOffers: ({ element }: Block): boolean =>
			allIn(element, "a[href]").some((link) => {
				const host = hostIn(attr(link, "href"), url);
				return host !== "" && (registrable(host) === own || isSocialHost(host));
			}),
		/** A list of documents. */
		listsFiles: (block: Block): boolean =>
			/^[uo]l$/.test(block.tag) &&
			linksIn(block).every(({ href }) => href !== undefined && isFile(href)),
		/** A picture that leads to another page of the site is that page's, not this text's. */
		announces: (block: Block): boolean =>
			linksIn(block).some(
				({ link, href }) =>
					href !== undefined &&
					registrable(hostOf(href)) === own &&
					!/\.(?:jpe?g|png|gif|webp|avif)(?:$|\?)/i.test(href) &&
					allIn(link, "img, picture").length > 0,
			),
		/** Accounts in social networks, one after the other. */
		invites: (block: Block): boolean =>
			linksIn(block).filter(
				({ href }) =>
					href !== undefined &&
					isSocialHost(hostOf(href)) &&
					/^\/[^/]+\/?$/.test(new URL(href).pathname),
			).length > 1,
	};
}
