import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { chromium, firefox } from "@playwright/test";

export type BrowserName = "chromium" | "firefox";

/** Where to look, in this order after the environment's own word and Playwright's own browsers. */
const places: Record<BrowserName, { variable: string; system: string[] }> = {
	chromium: {
		variable: "CHROMIUM",
		// Google's own builds are not among them: since version 137 they load no unpacked extension from the command line.
		system: [
			"chromium",
			"chromium-browser",
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
		],
	},
	firefox: {
		variable: "FIREFOX",
		system: [
			"firefox-esr",
			"firefox",
			"/Applications/Firefox.app/Contents/MacOS/firefox",
			"C:\\Program Files\\Mozilla Firefox\\firefox.exe",
		],
	},
};

const runnable = (file: string | undefined): file is string => {
	try {
		if (!file) return false;
		fs.accessSync(file, fs.constants.X_OK);
		return fs.statSync(file).isFile();
	} catch {
		return false;
	}
};

function onPath(name: string): string | undefined {
	if (path.isAbsolute(name)) return runnable(name) ? name : undefined;
	return (process.env["PATH"] ?? "")
		.split(path.delimiter)
		.map((folder) => path.join(folder, name))
		.find(runnable);
}

/** Path of the browser, or undefined when there is none; throws when the environment names one that is not there. */
export function findBrowser(name: BrowserName): string | undefined {
	const { variable, system } = places[name];
	const named = process.env[variable];
	if (named) {
		const found = onPath(named);
		if (!found)
			throw new Error(
				`${variable}=${named}: no such program. Mend or unset it.`,
			);
		return found;
	}
	const own = { chromium, firefox }[name].executablePath();
	if (runnable(own)) return own;
	for (const place of system) {
		const found = onPath(place);
		if (found) return found;
	}
	return undefined;
}

const debianPackage = { chromium: "chromium", firefox: "firefox-esr" } as const;

const installsByItself = () =>
	process.platform === "linux" &&
	process.getuid?.() === 0 &&
	fs.existsSync("/etc/debian_version") &&
	onPath("apt-get") !== undefined;

/** Paths of the browsers; installs what is missing where that needs no question (Debian, as root). */
export function ensureBrowsers(
	names: BrowserName[],
	say: (line: string) => void,
): Record<string, string> {
	const missing = names.filter((name) => !findBrowser(name));
	if (missing.length > 0 && installsByItself()) {
		const packages = missing.map((name) => debianPackage[name]);
		say(`Installing ${packages.join(" and ")} ...`);
		const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
		spawnSync("apt-get", ["update", "-q"], { env, stdio: "ignore" });
		execFileSync(
			"apt-get",
			["install", "-y", "-q", "--no-install-recommends", ...packages],
			{ env, stdio: ["ignore", "ignore", "inherit"] },
		);
	}
	return Object.fromEntries(
		names.map((name) => {
			const found = findBrowser(name);
			if (!found)
				throw new Error(
					`No ${name} found. Run \`npx playwright install ${name}\` (or install your system's package), or set ${places[name].variable}=/path/to/it.`,
				);
			return [name, found];
		}),
	);
}
