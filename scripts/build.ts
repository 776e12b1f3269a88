import { build } from "./command";

/** `npm run build`: dist/chrome and dist/firefox (the extension, unpacked) and dist/core.js. */
export async function main(modes: string[]): Promise<number> {
	return build(modes.length > 0 ? modes : undefined) ? 0 : 1;
}
