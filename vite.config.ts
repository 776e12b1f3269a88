import fs from "node:fs";
import path from "node:path";
import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import preact from "@preact/preset-vite";
import { defineConfig, type UserConfig } from "vite";
import { citationJs } from "./scripts/build/citation-js.ts";
import { classicFiles } from "./scripts/build/classic-files.ts";
import { finish } from "./scripts/build/finish.ts";
import { knowledgeAsJson } from "./scripts/build/knowledge-as-json.ts";
import {
	contentScripts,
	manifestFor,
	type Target,
} from "./scripts/build/manifest-for.ts";
import { siteFiles } from "./scripts/build/site-files.ts";
import { siteFilesOf } from "./scripts/build/site-scripts.ts";
import {
	languages,
	pageScripts,
	wordingFiles,
} from "./scripts/build/wording-files.ts";

/** Another place for the build than dist/, for whoever builds twice at once. */
const dist = process.env["COLOPHON_DIST"] ?? "dist";

/** A script with or without JSX. */
const entryOf = (name: string) =>
	fs.existsSync(`${name}.tsx`) ? `${name}.tsx` : `${name}.ts`;

/** What all builds share, the nested ones too. */
function shared(target: Target | "core"): UserConfig {
	return {
		define: {
			__BROWSER__: JSON.stringify(target),
			__LANGUAGES__: JSON.stringify(languages()),
			__PAGE_SCRIPTS__: JSON.stringify(pageScripts()),
			"process.env.NODE_ENV": '"production"',
		},
		resolve: { alias: [citationJs] },
		build: { target: "es2022", modulePreload: { polyfill: false } },
	};
}

/** dist/core.js: the reading library as one module that imports nothing. */
const core: UserConfig = {
	...shared("core"),
	plugins: [knowledgeAsJson({ lean: false })],
	publicDir: false,
	build: {
		target: "es2022",
		outDir: dist,
		emptyOutDir: false,
		lib: {
			entry: "src/library/index.ts",
			formats: ["es"],
			fileName: () => "core.js",
		},
		rolldownOptions: { output: { codeSplitting: false } },
	},
};

/** dist/chrome and dist/firefox: the extension, unpacked. */
function extension(target: Target): UserConfig {
	const sites = siteFiles();
	const common = shared(target);
	return {
		...common,
		plugins: [
			knowledgeAsJson({ lean: false }),
			preact(),
			crx({
				manifest: manifestFor(target, sites) as unknown as ManifestV3Export,
				browser: target,
			}),
			classicFiles(
				[
					{ file: "content.js", entry: "src/content/main.iife.ts" },
					{ file: "article.js", entry: "src/content/article.iife.ts" },
					{ file: "content.css", entry: "src/content/content.css" },
					{ file: "reader.js", entry: entryOf("src/reader/main.iife") },
					{ file: "reader.css", entry: "src/reader/reader.css" },
				],
				{ ...siteFilesOf(sites), ...wordingFiles() },
				() => ({ ...common, plugins: [knowledgeAsJson({ lean: true })] }),
			),
			finish(contentScripts(sites)),
		],
		build: {
			...common.build,
			outDir: path.join(dist, target),
			emptyOutDir: true,
			// tests/size.spec.ts holds the sizes that matter: what runs on pages, and what a surface loads at first.
			chunkSizeWarningLimit: 1000,
			rolldownOptions: {
				// The nested builds are most of the work, and known to be.
				checks: { pluginTimings: false },
				output: {
					// One file for what several of the extension's pages share: each further one costs a page's opening.
					codeSplitting: { groups: [{ name: "shared", minShareCount: 2 }] },
				},
				input: {
					welcome: "src/welcome/index.html",
					// The bundler finds side_panel.default_path by itself, but not sidebar_action.default_panel.
					...(target === "firefox" ? { panel: "src/panel/index.html" } : {}),
				},
			},
		},
	};
}

export default defineConfig(({ mode }) =>
	mode === "core" ? core : extension(mode === "firefox" ? "firefox" : "chrome"),
);
