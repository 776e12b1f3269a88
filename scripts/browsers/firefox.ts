import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import net, { type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import manifest from "../../manifest.json" with { type: "json" };
import type { SiteServer } from "../site/site-server";
import { dist } from "./chromium";
import { findBrowser } from "./find-browser";
import { Marionette } from "./marionette";

/** Firefox draws a new address for each installed extension; this pins it. */
const address = "c0101000-2222-4333-8444-555555555555";
export const addonId = manifest.browser_specific_settings.gecko.id;

/** Address of one of the extension's own files. */
export const addonUrl = (file: string) => `moz-extension://${address}/${file}`;

export interface Firefox {
	marionette: Marionette;
	/** Resolves when Firefox has left. */
	left: Promise<unknown>;
	close(): Promise<void>;
}

const quietPreferences = {
	"app.normandy.enabled": false,
	"app.shield.optoutstudies.enabled": false,
	"app.update.enabled": false,
	"browser.aboutwelcome.enabled": false,
	"browser.newtabpage.enabled": false,
	"browser.region.network.url": "",
	"browser.region.update.enabled": false,
	"browser.safebrowsing.downloads.enabled": false,
	"browser.search.update": false,
	"browser.shell.checkDefaultBrowser": false,
	"browser.startup.homepage": "about:blank",
	"browser.startup.page": 0,
	"datareporting.policy.dataSubmissionEnabled": false,
	"extensions.getAddons.cache.enabled": false,
	"extensions.update.enabled": false,
	"media.gmp-manager.updateEnabled": false,
	"network.captive-portal-service.enabled": false,
	"network.connectivity-service.enabled": false,
	"remote.log.level": "Warn",
	"services.settings.server": "data:,#remote-settings-dummy/v1",
	"sidebar.revamp": false,
	"startup.homepage_welcome_url": "about:blank",
	"toolkit.telemetry.enabled": false,
};

async function freePort(): Promise<number> {
	const server = net.createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, "close");
	return port;
}

/** Everything on a line of its own in user.js, which Firefox reads on starting. */
function writePreferences(profile: string, port: number, site?: SiteServer) {
	const all = {
		...quietPreferences,
		"marionette.port": port,
		"extensions.webextensions.uuids": JSON.stringify({ [addonId]: address }),
		...(site && {
			"dom.security.https_first": false,
			"network.dns.forceResolve": "127.0.0.1",
			"network.socket.forcePort": `443=${site.ports.https};80=${site.ports.http}`,
			"network.stricttransportsecurity.preloadlist": false,
		}),
	};
	const lines = Object.entries(all).map(
		([name, value]) =>
			`user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
	);
	fs.writeFileSync(path.join(profile, "user.js"), lines.join("\n"));
}

/** Starts Firefox with dist/firefox in a profile of its own. With a site, every host name leads to it. */
export async function launchFirefox(options: {
	headless: boolean;
	site?: SiteServer;
}): Promise<Firefox> {
	const program = findBrowser("firefox");
	if (!program) throw new Error("No Firefox found");
	const port = await freePort();
	const profile = fs.mkdtempSync(path.join(os.tmpdir(), "colophon-firefox-"));
	writePreferences(profile, port, options.site);
	const process_ = spawn(
		program,
		[
			...(options.headless ? ["--headless"] : []),
			"--marionette",
			"--remote-allow-system-access",
			"--no-remote",
			"--profile",
			profile,
		],
		{
			stdio: ["ignore", "pipe", "pipe"],
			env: {
				...process.env,
				MOZ_HEADLESS_WIDTH: "1280",
				MOZ_HEADLESS_HEIGHT: "900",
				MOZ_CRASHREPORTER_DISABLE: "1",
			},
		},
	);
	let words = "";
	process_.stdout.on("data", (data) => {
		words += data;
	});
	process_.stderr.on("data", (data) => {
		words += data;
	});
	const left = once(process_, "exit");
	let marionette: Marionette | undefined;
	const close = async () => {
		if (process_.exitCode === null) await marionette?.quit();
		const timer = setTimeout(() => process_.kill("SIGKILL"), 8000);
		if (!marionette) process_.kill();
		await left;
		clearTimeout(timer);
		fs.rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
	};
	try {
		marionette = await Marionette.start(port, () =>
			process_.exitCode === null ? undefined : words,
		);
		await marionette.installAddon(dist("firefox"));
		return { marionette, left, close };
	} catch (error) {
		await close();
		throw error;
	}
}
