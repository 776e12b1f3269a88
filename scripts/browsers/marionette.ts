import net from "node:net";

const elementKey = "element-6066-11e4-a52e-4f735466cecf";
const shadowKey = "shadow-6066-11e4-a52e-4f735466cecf";

/** A page's element or shadow root, as Firefox names it over the wire. */
export type Handle = { [elementKey]: string } | { [shadowKey]: string };

type Waiting = {
	name: string;
	resolve(value: unknown): void;
	reject(reason: Error): void;
};
type Reply = [1, number, { error: string; message: string } | null, unknown];

const idOf = (handle: Handle) =>
	elementKey in handle ? handle[elementKey] : handle[shadowKey];

async function connect(port: number, gone: () => string | undefined) {
	const deadline = Date.now() + 30_000;
	while (Date.now() < deadline) {
		const socket = await new Promise<net.Socket | undefined>((resolve) => {
			const one = net.connect(port, "127.0.0.1");
			one.once("connect", () => resolve(one));
			one.once("error", () => resolve(undefined));
		});
		if (socket) return socket;
		const why = gone();
		if (why !== undefined) throw new Error(`Firefox left: ${why}`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`Firefox did not answer on port ${port}`);
}

/** Commands and answers as Firefox's Marionette speaks them: JSON, each led by its length and a colon. */
export class Marionette {
	readonly #socket: net.Socket;
	readonly #waiting = new Map<number, Waiting>();
	#buffer = Buffer.alloc(0);
	#last = 0;
	#greet: () => void = () => {};

	private constructor(socket: net.Socket) {
		this.#socket = socket;
		socket.on("data", (data) => this.#read(data));
		socket.on("close", () => {
			for (const one of this.#waiting.values())
				one.reject(new Error(`${one.name}: Firefox closed the connection`));
		});
	}

	/** Connects to a Firefox that is starting; `gone` tells its last words when it has left. */
	static async start(
		port: number,
		gone: () => string | undefined,
	): Promise<Marionette> {
		const client = new Marionette(await connect(port, gone));
		await new Promise<void>((resolve) => {
			client.#greet = resolve;
		});
		await client.send("WebDriver:NewSession", {
			acceptInsecureCerts: true,
			pageLoadStrategy: "normal",
		});
		return client;
	}

	#read(data: Buffer) {
		this.#buffer = Buffer.concat([this.#buffer, data]);
		for (;;) {
			const colon = this.#buffer.indexOf(":");
			if (colon < 0) return;
			const end = colon + 1 + Number(this.#buffer.subarray(0, colon));
			if (this.#buffer.length < end) return;
			const message: unknown = JSON.parse(
				this.#buffer.subarray(colon + 1, end).toString(),
			);
			this.#buffer = this.#buffer.subarray(end);
			if (Array.isArray(message)) this.#settle(message as Reply);
			else this.#greet();
		}
	}

	#settle([, id, error, result]: Reply) {
		const waiting = this.#waiting.get(id);
		this.#waiting.delete(id);
		if (error)
			waiting?.reject(
				new Error(`${waiting.name}: ${error.error}: ${error.message}`),
			);
		else waiting?.resolve(result);
	}

	/** One command; answers its `value`, or the whole answer where there is none. */
	async send<T = unknown>(name: string, params: object = {}): Promise<T> {
		const id = ++this.#last;
		const text = JSON.stringify([0, id, name, params]);
		const result = await new Promise<unknown>((resolve, reject) => {
			this.#waiting.set(id, { name, resolve, reject });
			this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
		});
		const bare =
			typeof result === "object" && result !== null && "value" in result;
		return (bare ? result.value : result) as T;
	}

	goto(url: string): Promise<void> {
		return this.send("WebDriver:Navigate", { url });
	}

	url(): Promise<string> {
		return this.send("WebDriver:GetCurrentURL");
	}

	/** Runs the body of a function beside the page's scripts, in a world of its own. */
	run<T>(script: string, args: unknown[] = []): Promise<T> {
		return this.send("WebDriver:ExecuteScript", {
			script,
			args,
			sandbox: "default",
			newSandbox: true,
		});
	}

	/** Runs the body of a function as one of the page's own scripts; on an extension's page it may use `browser`. */
	runAsPage<T>(script: string, args: unknown[] = []): Promise<T> {
		return this.send("WebDriver:ExecuteScript", {
			script,
			args,
			sandbox: null,
		});
	}

	/** Finds one element by CSS in the page or in a shadow root; throws when there is none. */
	find(value: string, root?: Handle): Promise<Handle> {
		return root
			? this.send("WebDriver:FindElementFromShadowRoot", {
					shadowRoot: idOf(root),
					using: "css selector",
					value,
				})
			: this.send("WebDriver:FindElement", { using: "css selector", value });
	}

	/** An element's shadow root, closed ones too. */
	shadow(element: Handle): Promise<Handle> {
		return this.send("WebDriver:GetShadowRoot", { id: idOf(element) });
	}

	text(element: Handle): Promise<string> {
		return this.send("WebDriver:GetElementText", { id: idOf(element) });
	}

	/** A real click with the pointer. */
	click(element: Handle): Promise<void> {
		return this.send("WebDriver:ElementClick", { id: idOf(element) });
	}

	type(element: Handle, text: string): Promise<void> {
		return this.send("WebDriver:ElementSendKeys", { id: idOf(element), text });
	}

	/** Presses the right mouse button at a place of the page, in CSS pixels. */
	rightClick(x: number, y: number): Promise<void> {
		return this.#press(x, y, 2);
	}

	/** Presses the left mouse button at a place of the page, or within `inChrome` of the browser's window. */
	leftClick(x: number, y: number): Promise<void> {
		return this.#press(x, y, 0);
	}

	async #press(x: number, y: number, button: 0 | 2): Promise<void> {
		const parameters = { pointerType: "mouse" };
		const actions = [
			{ type: "pointerMove", x: Math.round(x), y: Math.round(y) },
			{ type: "pointerDown", button },
			{ type: "pointerUp", button },
		];
		await this.send("WebDriver:PerformActions", {
			actions: [{ type: "pointer", id: "mouse", parameters, actions }],
		});
		await this.send("WebDriver:ReleaseActions");
	}

	/** Does something in the browser's own window: its toolbar, sidebar and shortcuts. */
	async inChrome<T>(act: () => Promise<T>): Promise<T> {
		await this.send("Marionette:SetContext", { value: "chrome" });
		try {
			return await act();
		} finally {
			await this.send("Marionette:SetContext", { value: "content" });
		}
	}

	/** Presses keys together, the last one last, and lets them go. */
	async keys(...keys: string[]): Promise<void> {
		const down = keys.map((value) => ({ type: "keyDown", value }));
		const up = [...keys].reverse().map((value) => ({ type: "keyUp", value }));
		await this.send("WebDriver:PerformActions", {
			actions: [{ type: "key", id: "keyboard", actions: [...down, ...up] }],
		});
		await this.send("WebDriver:ReleaseActions");
	}

	async newTab(focus: boolean): Promise<string> {
		const { handle } = await this.send<{ handle: string }>(
			"WebDriver:NewWindow",
			{ type: "tab", focus },
		);
		return handle;
	}

	/** Aims at a tab; `focus` also brings it to the front. */
	switchTo(handle: string, focus = true): Promise<void> {
		return this.send("WebDriver:SwitchToWindow", { handle, focus });
	}

	tab(): Promise<string> {
		return this.send("WebDriver:GetWindowHandle");
	}

	tabs(): Promise<string[]> {
		return this.send("WebDriver:GetWindowHandles");
	}

	closeTab(): Promise<string[]> {
		return this.send("WebDriver:CloseWindow");
	}

	/** A picture (PNG) of the page or of one element; within `inChrome`, of the browser's own window. */
	async picture(element?: Handle): Promise<Buffer> {
		const base64 = await this.send<string>("WebDriver:TakeScreenshot", {
			full: false,
			hash: false,
			...(element && { id: idOf(element) }),
		});
		return Buffer.from(base64, "base64");
	}

	installAddon(path: string): Promise<string> {
		return this.send("Addon:Install", { path, temporary: true });
	}

	/** Asks Firefox to leave; the connection ends with it. */
	async quit(): Promise<void> {
		await this.send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(
			() => undefined,
		);
		this.#socket.destroy();
	}
}

/** Tries until the answer is truthy; an error counts as "not yet". */
export async function until<T>(
	attempt: () => Promise<T>,
	what: string,
	milliseconds = 8000,
): Promise<NonNullable<T>> {
	const deadline = Date.now() + milliseconds;
	let last: unknown;
	for (;;) {
		try {
			const value = await attempt();
			if (value) return value;
		} catch (error) {
			last = error;
		}
		if (Date.now() > deadline)
			throw new Error(`Not within ${milliseconds} ms: ${what}`, {
				cause: last,
			});
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}
