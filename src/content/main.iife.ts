import { start } from "./start";

// A click on the toolbar may bring the script to a page where it runs already.
const running = Symbol.for("colophon.content");
const world = globalThis as typeof globalThis & { [running]?: true };
if (!world[running] && document.documentElement instanceof HTMLElement) {
	world[running] = true;
	start(document);
}
