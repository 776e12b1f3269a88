import { expect, test } from "./support/firefox";

test("the sidebar cites the translation with its original", async ({
	firefox,
	site,
	sidebar,
}) => {
	await firefox.goto(site.page("worldcrunch.com--demo"));
	await sidebar.toggleByButton();
	await expect
		.poll(() =>
			sidebar.run<boolean>(`
				const summary = document.querySelector(".cite > summary");
				if (summary && !summary.parentElement.open) summary.click();
				return Boolean(summary);`),
		)
		.toBe(true);
	await expect
		.poll(() =>
			sidebar.run<string>(
				`return document.querySelector(".cite-words")?.textContent ?? ""`,
			),
		)
		.toContain("(Original work published in Russian in Kommersant");
});
