import { addChosenRecord, noRecord } from "../core/add-chosen-record";
import { hintsFrom } from "../core/add-record";
import { hostOf } from "../core/host";
import type { Outlet } from "../core/model";
import { outletFor } from "../core/outlet";
import { outletGrounds } from "../core/outlet-grounds";
import { outletIndex } from "../core/outlet-index";
import type { PageState } from "../platform/messages";
import type { ShownPage } from "../ui/panel-view";

/**
 * A page's state with its reading completed from the outlets' records, which the page's script does not carry.
 *
 * @param chosen id of the record that the panel's reader took for this name, or `noRecord`: heeded only where the page
 *   leaves the outlet open and that record is among those that it may mean
 */
export function complete(
	state: PageState,
	outlets: readonly Outlet[],
	chosen?: string,
): ShownPage {
	const { reading, taken } = addChosenRecord(state.reading, outlets, chosen);
	const { original, url } = state.reading;
	const id = reading.original?.outletId;
	const outlet = id ? outletIndex(outlets).byId.get(id) : undefined;
	const publisher =
		reading.kind === "article" ? outletFor(outlets, reading.url) : undefined;
	return {
		...state,
		reading,
		outlet,
		...(original && outlet && !taken
			? {
					grounds: outletGrounds(
						original,
						outlet,
						outlets,
						url,
						hintsFrom(state.reading, publisher),
					),
				}
			: {}),
		...(taken && original?.outlet
			? {
					chosen: {
						name: original.outlet,
						site: hostOf(url),
						...(taken === noRecord ? { none: true as const } : {}),
					},
				}
			: {}),
		publisher,
	};
}
