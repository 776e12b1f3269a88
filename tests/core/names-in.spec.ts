import { expect, test } from "@playwright/test";
import { namesIn } from "../../src/core/names-in";

test("the full stop of a sentence is no part of a name, that of an initial or a title is", () => {
	expect(namesIn("Ann Wu.")).toEqual(["Ann Wu"]);
	expect(namesIn("Jane Doe and Li Xu.")).toEqual(["Jane Doe", "Li Xu"]);
	expect(namesIn("John Roe Jr.")).toEqual(["John Roe Jr."]);
	expect(namesIn("Jane D.")).toEqual(["Jane D."]);
});
