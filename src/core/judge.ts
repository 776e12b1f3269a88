/** What the builders of the body are told about elements of the page. */
export interface Judge {
	/** Whether an element does not belong to the body: hidden by the page, a notice, or shown elsewhere. */
	drops(element: Element): boolean;
	/** Base of relative addresses. */
	base: string;
}
