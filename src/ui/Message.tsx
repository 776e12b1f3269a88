import type { ComponentChildren } from "preact";

/** A state that fills the panel: what is the case, why, and the next step as a button or link. */
export function Message({
	title,
	children,
	actions,
}: {
	title: string;
	children?: ComponentChildren;
	actions?: ComponentChildren;
}) {
	return (
		<section class="message">
			<h1>{title}</h1>
			{children}
			{actions && <div class="actions">{actions}</div>}
		</section>
	);
}
