import fs from "node:fs";
import http from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { generate } from "selfsigned";

export type Answer =
	| {
			body: string | Buffer;
			type?: string;
			status?: number;
			headers?: Record<string, string>;
	  }
	| ((
			request: http.IncomingMessage,
			response: http.ServerResponse,
	  ) => void | Promise<void>);

/** One request that arrived, whoever sent it. */
export interface Seen {
	host: string;
	path: string;
	/** The Origin header: an extension's own requests carry its address. */
	origin: string | undefined;
	/** False: nobody had announced this address, and the answer was 404. */
	known: boolean;
}

/** Stands for every host on earth while browsers are told to find them all here. */
export interface SiteServer {
	readonly ports: { http: number; https: number };
	/** Serves page.html of a folder at the URL of its page.json; tells that URL. */
	page(folder: string): string;
	/** Serves something at a URL; the newest announcement of a URL wins. A URL without a query answers every query. */
	route(url: string, answer: Answer): void;
	/** Whether something was announced for this URL. */
	knows(url: string): boolean;
	readonly seen: Seen[];
	/** Forgets all announcements and everything seen. */
	reset(): void;
	stop(): void;
}

const keysOf = (url: URL) => [
	`${url.host}${url.pathname}${url.search}`,
	`${url.host}${url.pathname}`,
];

/** Starts the server on free ports of this machine alone. */
export async function startSite(): Promise<SiteServer> {
	const { private: key, cert } = await generate(
		[{ name: "commonName", value: "localhost" }],
		{ keySize: 2048 },
	);
	const answers = new Map<string, Answer>();
	const seen: Seen[] = [];
	const find = (url: URL) =>
		keysOf(url)
			.map((one) => answers.get(one))
			.find(Boolean);

	const on: http.RequestListener = (request, response) => {
		const url = new URL(request.url ?? "/", `https://${request.headers.host}`);
		const answer = find(url);
		const icon = url.pathname === "/favicon.ico";
		seen.push({
			host: url.host,
			path: url.pathname + url.search,
			origin: request.headers.origin,
			known: answer !== undefined || icon,
		});
		if (typeof answer === "function") {
			void answer(request, response);
			return;
		}
		response.writeHead(answer ? (answer.status ?? 200) : icon ? 204 : 404, {
			"content-type": answer?.type ?? "text/html; charset=utf-8",
			...answer?.headers,
		});
		response.end(answer?.body);
	};
	const plain = http.createServer(on);
	const secure = https.createServer({ key, cert }, on);
	await Promise.all(
		[plain, secure].map(
			(server) =>
				new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready)),
		),
	);
	const port = (server: http.Server | https.Server) =>
		(server.address() as AddressInfo).port;

	const route = (url: string, answer: Answer) => {
		const parsed = new URL(url);
		answers.set(`${parsed.host}${parsed.pathname}${parsed.search}`, answer);
	};
	return {
		ports: { http: port(plain), https: port(secure) },
		page(folder) {
			const { url } = JSON.parse(
				fs.readFileSync(path.join(folder, "page.json"), "utf8"),
			) as { url: string };
			route(url, { body: fs.readFileSync(path.join(folder, "page.html")) });
			return url;
		},
		route,
		knows: (url) => find(new URL(url)) !== undefined,
		seen,
		reset() {
			answers.clear();
			seen.length = 0;
		},
		stop() {
			for (const server of [plain, secure]) {
				server.close();
				server.closeAllConnections();
			}
		},
	};
}
