import { addRecord } from "../core/add-record";
import type { Outlet } from "../core/model";
import { outletIndex } from "../core/outlet-index";
import type { PageState } from "../platform/messages";
import type { ShownPage } from "../ui/panel-view";

/** A page's state with its reading completed from the outlets' records, which the page's script does not carry. */
export function complete(state: PageState, outlets: Outlet[]): ShownPage {
	const reading = addRecord(state.reading, outlets);
	const id = reading.original?.outletId;
	return {
		...state,
		reading,
		outlet: id === undefined ? undefined : outletIndex(outlets).byId.get(id),
	};
}
