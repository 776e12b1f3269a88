const words: Record<string, string> = {
	name: "Name",
	nativeName: "Name in its own script",
	outlet: "Outlet",
	kind: "Kind",
	city: "City",
	country: "Country",
	language: "Language",
	url: "Address",
	title: "Title",
	owner: "Owner",
	ownerThen: "Owner then",
	ownerSince: "Owner since",
};

/** A claim's property as a reader would say it: "ownerSince" → "Owner since". */
export function propertyWords(property: string): string {
	const plain = property.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
	return words[property] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}
