import type { ComponentChildren } from "preact";

/** A link that leaves for a new tab, without telling the other side where from. */
export function OutLink({
	href,
	lang,
	class: className,
	children,
}: {
	href: string;
	lang?: string | undefined;
	class?: string;
	children: ComponentChildren;
}) {
	return (
		<a class={className} href={href} target="_blank" rel="noopener noreferrer">
			<bdi lang={lang}>
				{children}
				<span class="arrow" aria-hidden="true">
					{"\u202f↗\ufe0e"}
				</span>
			</bdi>
			<span class="unseen"> (opens a new tab)</span>
		</a>
	);
}
