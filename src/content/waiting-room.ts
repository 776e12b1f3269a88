import { marks } from "./marks";

/** Known notices that came in while the page may not be read yet again: kept unseen until it is. */
export interface WaitingRoom {
	add(notices: readonly Element[]): void;
	end(): void;
}

/** The style of the site (prehide-css.ts) keeps what waits here unseen, for two seconds at most. */
export function waitingRoom(): WaitingRoom {
	const waiting = new Set<Element>();
	return {
		add(notices) {
			for (const notice of notices) {
				waiting.add(notice);
				notice.setAttribute(marks.waiting, "");
			}
		},
		end() {
			for (const notice of waiting) notice.removeAttribute(marks.waiting);
			waiting.clear();
		},
	};
}
