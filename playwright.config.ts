import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/browsers/find-browser";

const plainPage = {
	launchOptions: { executablePath: findBrowser("chromium") },
};

export default defineConfig({
	testDir: "tests",
	timeout: 30_000,
	workers: 2,
	forbidOnly: true,
	retries: 0,
	outputDir: "test-results/files",
	reporter: [["list"], ["json", { outputFile: "test-results/report.json" }]],
	projects: [
		{
			name: "core",
			testMatch:
				/[\\/]tests[\\/]((core|hostile|wording)[\\/].+|[^\\/]+)\.spec\.ts$/,
			use: plainPage,
		},
		{
			name: "ui",
			testMatch: /[\\/]tests[\\/]ui[\\/].+\.spec\.ts$/,
			use: plainPage,
		},
		{ name: "chrome", testMatch: /[\\/]e2e[\\/].+\.chrome\.spec\.ts$/ },
		{ name: "firefox", testMatch: /[\\/]e2e[\\/].+\.firefox\.spec\.ts$/ },
	],
});
