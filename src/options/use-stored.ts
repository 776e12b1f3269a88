import { useEffect, useState } from "preact/hooks";
import type { Stored } from "../platform/stored";

/**
 * A remembered thing and the way to change it. undefined until storage has answered. A change is drawn at once, kept at
 * once, and `onKept` is called when storage has it; changes made elsewhere (reader view, panel) show as well.
 */
export function useStored<T>(
	stored: Stored<T>,
	onKept: (done: Promise<void>) => void,
): [T | undefined, (value: T) => void] {
	const [value, setValue] = useState<T>();
	useEffect(() => {
		void stored.get().then(setValue);
		return stored.watch(setValue);
	}, [stored]);
	return [
		value,
		(next) => {
			setValue(() => next);
			onKept(stored.set(next));
		},
	];
}
