/** What the builder is told about elements of the page. */
export interface Judge {
	/** Why an element does not belong to the body; undefined when it does. */
	leaveOut(element: Element): string | undefined;
	hidden(element: Element): boolean;
	/** Base of relative addresses. */
	base: string;
}
