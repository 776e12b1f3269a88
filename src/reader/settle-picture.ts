/** Pictures at least this wide take the whole column; smaller ones are portraits and signs. CSS pixels. */
const wide = 360;

const stated = (picture: HTMLImageElement, name: string): number => {
	const value = Number(picture.getAttribute(name));
	return Number.isFinite(value) && value > 0 ? value : 0;
};

/**
 * Gives a picture its place: room kept before it is there, the whole column when it is large enough, and its
 * description in a frame when it does not come.
 */
export function settlePicture(picture: HTMLImageElement): void {
	picture.decoding = "async";
	const width = stated(picture, "width");
	const height = stated(picture, "height");
	const size = (pixels: number) =>
		picture.classList.toggle("colophon-wide", pixels >= wide);
	picture.style.setProperty(
		"--colophon-ratio",
		width && height ? `auto ${width} / ${height}` : "auto",
		"important",
	);
	if (width) size(width);
	picture.addEventListener("load", () => size(picture.naturalWidth));
	picture.addEventListener("error", () => {
		picture.classList.add("colophon-missing");
		if (!picture.alt) picture.alt = "This picture could not be loaded.";
	});
}
