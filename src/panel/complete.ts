import type { Outlet } from "../core/model";
import type { PageState } from "../platform/messages";
import type { ShownPage } from "../ui/panel-view";

/** A page's state with its reading completed from the outlets' records, which the page's script does not carry. */
export function complete(
	state: PageState,
	outlets: readonly Outlet[],
): ShownPage {
	const { reading } = state;
	return {
		...state,
		reading,
		outlet: outlets.find(({ id }) => id === reading.original?.outletId),
	};
}
