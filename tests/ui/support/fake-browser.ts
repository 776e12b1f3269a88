/** As much of the extension API as the options need, kept in memory, for tests in a plain page. */
type Changes = Record<string, { newValue: unknown }>;
const kept = new Map<string, unknown>();
const listeners = new Set<(changes: Changes, area: string) => void>();

export const browser = {
	runtime: {
		id: "colophon",
		getURL: (path: string) => `/${path}`,
		getManifest: () => ({ host_permissions: ["*://worldcrunch.com/*"] }),
		openOptionsPage: async () => undefined,
	},
	commands: {
		getAll: async () => [
			{ name: "toggle-reader", shortcut: "Alt+Shift+R" },
			{ name: "toggle-panel", shortcut: "Alt+Shift+S" },
		],
	},
	permissions: {
		getAll: async () => ({
			origins: [
				"*://worldcrunch.com/*",
				"*://gazette.example/*",
				"https://*.courier.example/*",
				"https://www.wikidata.org/*",
			],
		}),
		remove: async () => true,
	},
	storage: {
		local: {
			get: async (key: string) => ({ [key]: kept.get(key) }),
			set: async (values: Record<string, unknown>) => {
				for (const [key, newValue] of Object.entries(values)) {
					kept.set(key, newValue);
					for (const listener of listeners)
						listener({ [key]: { newValue } }, "local");
				}
			},
		},
		onChanged: {
			addListener: (listener: (changes: Changes, area: string) => void) =>
				listeners.add(listener),
			removeListener: (listener: (changes: Changes, area: string) => void) =>
				listeners.delete(listener),
		},
	},
};
