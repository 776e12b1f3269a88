import { render } from "preact";
import { Options } from "./Options";

const root = document.querySelector("#app");
if (root) render(<Options />, root);
