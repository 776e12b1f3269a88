import manifest from "../../manifest.json" with { type: "json" };
import type { Site } from "../../src/core/model";
import { patternsOf } from "../../src/core/site-of.ts";
import { siteScript, siteStyle } from "./site-scripts.ts";
import { wordingFilesFor } from "./wording-files.ts";

export type Target = "chrome" | "firefox";

/**
 * Firefox's own command for the sidebar, on keys that reach it: Alt+Shift+S opens the History menu instead where the
 * browser has a menu bar and speaks English.
 */
const sidebarCommand = {
	_execute_sidebar_action: { suggested_key: { default: "Alt+Shift+P" } },
};

/**
 * Chrome keeps Alt+Shift+R from extensions (the content script hears it on pages that Colophon knows), so the command,
 * which works on every page, has keys of its own.
 */
const readerCommand = {
	...manifest.commands["toggle-reader"],
	suggested_key: { default: "Alt+R" },
};

/**
 * One manifest.json, two browsers: each keeps its own keys. Where the extension runs by itself is said by the site
 * files alone, so that a new site needs no line of code.
 */
export function manifestFor(
	target: Target,
	sites: Site[],
): Record<string, unknown> {
	const {
		side_panel,
		sidebar_action,
		browser_specific_settings,
		minimum_chrome_version,
		background,
		permissions,
		...common
	} = manifest;
	const both = {
		...common,
		host_permissions: sites.flatMap(patternsOf),
	};
	return target === "chrome"
		? {
				...both,
				commands: { ...common.commands, "toggle-reader": readerCommand },
				minimum_chrome_version,
				permissions,
				side_panel,
				background: {
					service_worker: background.service_worker,
					type: "module",
				},
			}
		: {
				...both,
				permissions: permissions.filter((one) => one !== "sidePanel"),
				// Without this Firefox hides the button, and with it the badge, behind its puzzle piece.
				action: { ...common.action, default_area: "navbar" },
				sidebar_action,
				commands: { ...common.commands, ...sidebarCommand },
				browser_specific_settings,
				background: { scripts: background.scripts, type: "module" },
			};
}

/**
 * What runs by itself on known sites: for each its own file, the words of its first language, then the
 * content script, which asks for the words of others where the page is written in them.
 */
export function contentScripts(sites: Site[]): unknown[] {
	return sites.flatMap(({ id, matches, languages, editions }) =>
		[
			{ matches, languages },
			...Object.entries(editions ?? {}).map(([language, patterns]) => ({
				matches: patterns,
				languages: [language],
			})),
		].map((part) => ({
			matches: part.matches,
			js: [
				...wordingFilesFor(part.languages.slice(0, 1)),
				siteScript(id),
				"content.js",
			],
			css: ["content.css", siteStyle(id)],
			run_at: "document_start",
		})),
	);
}
