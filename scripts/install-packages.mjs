import { spawnSync } from "node:child_process";
import fs from "node:fs";

const readLock = (file) => {
	try {
		return JSON.parse(fs.readFileSync(file, "utf8")).packages;
	} catch {
		return undefined;
	}
};

/** Whether node_modules holds what package-lock.json says. npm leaves its own list of what it has put there. */
function upToDate() {
	const wanted = readLock("package-lock.json");
	const present = readLock("node_modules/.package-lock.json");
	if (!wanted || !present) return false;
	return Object.entries(wanted).every(
		([place, { version, optional, peer }]) =>
			place === "" || optional || peer || present[place]?.version === version,
	);
}

/**
 * Installs the packages when they are missing or are not those of the lock file. Runs on plain Node, before anything is
 * there.
 */
export function installPackages() {
	const [major, minor] = process.versions.node.split(".").map(Number);
	if (major < 20 || (major === 20 && minor < 19))
		throw new Error(
			`Node ${process.versions.node} is too old: Colophon needs 20.19 or newer.`,
		);
	if (upToDate()) return;
	console.log("Installing packages ...");
	const { status } = spawnSync(
		"npm",
		["ci", "--include=dev", "--no-audit", "--no-fund"],
		{
			stdio: ["ignore", "inherit", "inherit"],
			shell: process.platform === "win32",
		},
	);
	if (status !== 0) throw new Error("npm ci failed; its reason stands above.");
}
