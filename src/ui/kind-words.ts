import type { NoticeKind } from "../core/model";

/** What each kind of notice is called on stubs and in lists: plain, without blame. */
export const kindWords: Record<NoticeKind, string> = {
	paywall: "Subscription notice",
	registration: "Registration notice",
	subscribe: "Subscription offer",
	newsletter: "Newsletter notice",
	promo: "Promotion",
	"next-story": "Next story",
	related: "Related stories",
	comments: "Comments",
	social: "Share buttons",
	consent: "Consent notice",
};

/** One line on what each kind covers, for the options. */
export const kindLines: Record<NoticeKind, string> = {
	paywall:
		"Says that reading on needs a subscription. What it guards stays guarded.",
	registration: "Asks for a free account, or tells of one.",
	subscribe: "Offers a subscription.",
	newsletter: "Asks for an e-mail address.",
	promo: "Praises the publisher, an app, an event or a partner.",
	"next-story": "The following article, loaded below this one.",
	related: "Links to other stories, in or after the text.",
	comments: "The comments, or the call to write one.",
	social: "Share and follow buttons.",
	consent: "Asks about cookies. Folded, the question stays unanswered.",
};
