import { useEffect, useState } from "preact/hooks";
import { canTransliterate } from "./native-script";

/** A name in Latin letters, behind the name itself; nothing where it needs none or none can be made. */
export function Transliteration({
	of: text,
	language,
}: {
	of: string;
	/** BCP 47. */
	language?: string | undefined;
}) {
	const [latin, setLatin] = useState<string>();
	const able = canTransliterate(text, language);
	useEffect(() => {
		let wanted = able;
		setLatin(undefined);
		if (able)
			void import("./latin-letters").then(({ latinLetters }) => {
				if (wanted) setLatin(latinLetters(text, language));
			});
		return () => {
			wanted = false;
		};
	}, [text, language, able]);
	if (!latin) return null;
	return (
		<span class="transliteration" title="Transliterated by Colophon">
			{" "}
			<bdi lang={language ? `${language}-Latn` : undefined}>{latin}</bdi>
		</span>
	);
}
