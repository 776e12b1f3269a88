import { addRecord } from "../core/add-record";
import type { Outlet } from "../core/model";
import { outletFor } from "../core/outlet";
import { outletIndex } from "../core/outlet-index";
import type { PageState } from "../platform/messages";
import type { ShownPage } from "../ui/panel-view";

/**
 * A page's state with its reading completed from the outlets' records, which the page's script does not carry.
 *
 * @param chosen id of the record that the panel's reader took among several
 */
export function complete(
	state: PageState,
	outlets: readonly Outlet[],
	chosen?: string,
): ShownPage {
	const reading = addRecord(state.reading, outlets, chosen);
	const id = reading.original?.outletId;
	return {
		...state,
		reading,
		outlet: id ? outletIndex(outlets).byId.get(id) : undefined,
		chosen: chosen !== undefined && id === chosen,
		publisher:
			reading.kind === "article" ? outletFor(outlets, reading.url) : undefined,
	};
}
