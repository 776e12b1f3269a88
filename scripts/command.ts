import { spawnSync } from "node:child_process";
import path from "node:path";

/** Without a terminal, colours are noise. */
const plain = process.stdout.isTTY ? {} : { NO_COLOR: "1", FORCE_COLOR: "0" };

/** Runs a program of the installed packages with its output on ours; answers whether it succeeded. */
export function command(
	name: string,
	args: string[],
	env: Record<string, string> = {},
): boolean {
	const { status } = spawnSync(
		path.resolve("node_modules", ".bin", name),
		args,
		{
			stdio: ["ignore", "inherit", "inherit"],
			shell: process.platform === "win32",
			env: { ...plain, ...process.env, ...env },
		},
	);
	return status === 0;
}

/** Builds dist/chrome, dist/firefox and dist/core.js, or only some of them; answers whether it succeeded. */
export const build = (modes = ["chrome", "firefox", "core"]): boolean =>
	modes.every((mode) =>
		command(
			"vite",
			[
				"build",
				"--configLoader",
				"runner",
				"--mode",
				mode,
				"--logLevel",
				"warn",
			],
			// `scripts/run.mjs` starts as a development server does, and leaves that word in the environment:
			// what is shipped would name the places of its elements in our source.
			{ NODE_ENV: "production" },
		),
	);
