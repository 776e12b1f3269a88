/** A name for comparing: no case, no accents, no quotes, no leading article. */
export const normalName = (name: string): string =>
	name
		.normalize("NFKD")
		.replace(/\p{M}+/gu, "")
		.toLowerCase()
		.replace(/['’ʼ`"“”«»„]/gu, "")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim()
		.replace(
			/^(?:the|le|la|les|l|el|los|las|der|die|das|il|lo|gli|i|o|a|os|as|de|het|den|det) (?=\S)/u,
			"",
		);
