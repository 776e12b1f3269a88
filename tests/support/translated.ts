/** Readings, articles and owners of our own that tell nothing but what a test is about. */
import type { Article, Owner, Reading } from "../../src/core/model";

/** A page that is a translation and says nothing more of it. */
export const translated = (more: Partial<Reading> = {}): Reading => ({
	url: "https://press.example/a",
	kind: "article",
	translated: true,
	relation: "translation",
	state: "whole",
	claims: [],
	notices: [],
	evidence: [],
	...more,
});

/** Its article, with a title alone. */
export const titled = (more: Partial<Article> = {}): Article => ({
	title: "A title",
	authors: [],
	body: { type: "root", children: [] },
	leftOut: [],
	...more,
});

/** A company that owned an outlet, with a reference; when, and whether it does now, is for the test to say. */
export const owner = (name: string, more: Partial<Owner> = {}): Owner => ({
	name,
	kind: "company",
	ref: 1,
	current: false,
	...more,
});
