/**
 * Stubs as a reader meets them. Their lines stand in closed shadow trees, which neither page scripts nor locators can
 * enter: the browser's own debugger looks inside, and the mouse and the keyboard do the rest.
 */
import type { Page } from "@playwright/test";

export interface StubSeen {
	/** The line as it reads. */
	words: string;
	/** The button's name for assistive technology. */
	name: string;
	expanded: boolean;
	focused: boolean;
	/** Of the whole line, in CSS pixels of the window. */
	box: { x: number; y: number; width: number; height: number };
	/** Middle of the button, and how wide it is. */
	button: { x: number; y: number; width: number };
	attributes: string[];
}

/** https://chromedevtools.github.io/devtools-protocol/tot/DOM/#type-Node */
interface Node {
	backendNodeId: number;
	localName: string;
	nodeValue: string;
	attributes?: string[];
	children?: Node[];
	shadowRoots?: Node[];
}

const inside = (node: Node): Node[] => [
	node,
	...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(inside),
];

const textIn = (node: Node): string =>
	inside(node)
		.map(({ nodeValue }) => nodeValue)
		.filter(Boolean)
		.join(" ");

function boxOf([x1 = 0, y1 = 0, , , x2 = 0, y2 = 0]: number[]) {
	return { x: x1, y: y1, width: x2 - x1, height: y2 - y1 };
}

/** All stubs that are drawn, in document order. */
export async function stubs(page: Page): Promise<StubSeen[]> {
	const cdp = await page.context().newCDPSession(page);
	try {
		const { root } = await cdp.send("DOM.getDocument", {
			depth: -1,
			pierce: true,
		});
		const seen: StubSeen[] = [];
		for (const host of inside(root)) {
			if (host.localName !== "colophon-stub") continue;
			const button = inside(host).find((one) => one.localName === "button");
			if (!button) continue;
			try {
				const { backendNodeId } = button;
				const outer = await cdp.send("DOM.getBoxModel", {
					backendNodeId: host.backendNodeId,
				});
				const inner = await cdp.send("DOM.getBoxModel", { backendNodeId });
				const { nodes } = await cdp.send("Accessibility.getPartialAXTree", {
					backendNodeId,
					fetchRelatives: false,
				});
				const property = (name: string) =>
					nodes[0]?.properties?.find((one) => one.name === name)?.value.value;
				const { x, y, width, height } = boxOf(inner.model.border);
				seen.push({
					words: textIn(host),
					name: String(nodes[0]?.name?.value ?? ""),
					expanded: property("expanded") === true,
					focused: property("focused") === true,
					box: boxOf(outer.model.border),
					button: { x: x + width / 2, y: y + height / 2, width },
					attributes: button.attributes ?? [],
				});
			} catch {
				// Not drawn: it stands inside of something that is folded.
			}
		}
		return seen;
	} finally {
		await cdp.detach();
	}
}

/** The one stub whose line holds these words, as soon as it is there. */
export async function stub(page: Page, words: string): Promise<StubSeen> {
	let all = await stubs(page);
	for (
		let i = 0;
		i < 30 && all.every((one) => !one.words.includes(words));
		i++
	) {
		await page.waitForTimeout(100);
		all = await stubs(page);
	}
	const [found, another] = all.filter((one) => one.words.includes(words));
	if (!found || another)
		throw new Error(
			`${another ? "More than one stub" : "No stub"} says "${words}": ${all.map((one) => one.words).join(" | ")}`,
		);
	return found;
}

/** Scrolls the stub into the window and presses its button with the mouse. */
export async function press(page: Page, words: string): Promise<void> {
	let { button } = await stub(page, words);
	const height = await page.evaluate(() => innerHeight);
	if (button.y < 0 || button.y > height) {
		await page.evaluate((by) => scrollBy(0, by), button.y - height / 2);
		button = (await stub(page, words)).button;
	}
	await page.mouse.click(button.x, button.y);
}
