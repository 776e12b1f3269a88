import type { Plugin } from "vite";

/**
 * The last look at what is shipped. preact's one assignment to innerHTML (for dangerouslySetInnerHTML, which is never
 * used here) becomes textContent, so that no file can parse HTML by assignment; and the manifest gets its content
 * scripts, which are built by ourselves and must not be taken for the bundler's own entries.
 */
export function finish(contentScripts: unknown[]): Plugin {
	const harmless = (code: string) =>
		code.replaceAll(/\.innerHTML(\s*=)(?!=)/g, ".textContent$1");
	return {
		name: "colophon:finish",
		apply: "build",
		enforce: "post",
		generateBundle: {
			order: "post",
			handler(_options, bundle) {
				for (const file of Object.values(bundle)) {
					if (file.type === "chunk") file.code = harmless(file.code);
					else if (file.fileName.endsWith(".js"))
						file.source = harmless(String(file.source));
					else if (file.fileName === "manifest.json")
						file.source = `${JSON.stringify(
							{
								...JSON.parse(String(file.source)),
								content_scripts: contentScripts,
							},
							null,
							"\t",
						)}\n`;
				}
			},
		},
	};
}
