import fs from "node:fs";
import path from "node:path";
import type { SiteServer } from "./site-server";

/** A page as it was named on the command line: a web address, or a file that stands for one. */
export type Target = { url: string } | { folder: string; file: string };

/** Throws, in words for the terminal, when the argument is neither an address nor a file that is there. */
export function targetOf(argument: string): Target {
	if (/^https?:\/\//.test(argument)) return { url: argument };
	const named = path.resolve(process.env["INIT_CWD"] ?? ".", argument);
	if (!fs.existsSync(named))
		throw new Error(`${argument}: no such file, and no http(s) address.`);
	const file = fs.statSync(named).isDirectory()
		? path.join(named, "page.html")
		: named;
	if (!fs.existsSync(file)) throw new Error(`${file}: no such file.`);
	return { folder: path.dirname(file), file };
}

/** Serves a file at the address of the page.json beside it, or at an invented one; answers the address. */
export function servePage(
	site: SiteServer,
	{ folder, file }: { folder: string; file: string },
): string {
	const note = path.join(folder, "page.json");
	const url = fs.existsSync(note)
		? (JSON.parse(fs.readFileSync(note, "utf8")) as { url: string }).url
		: `https://local.example/${encodeURIComponent(path.basename(file))}`;
	site.route(url, { body: fs.readFileSync(file) });
	return url;
}
