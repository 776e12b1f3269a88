import { render } from "preact";
import { shortcuts } from "../platform/commands";
import { openOptions } from "../platform/own-pages";
import { Welcome } from "./Welcome";

const root = document.querySelector("#app");
if (root) {
	const draw = (keys?: Awaited<ReturnType<typeof shortcuts>>) =>
		render(<Welcome keys={keys} onOptions={() => void openOptions()} />, root);
	draw();
	void shortcuts().then(draw);
}
