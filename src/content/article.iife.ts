import { builder } from "../core/builder";
import { readerSlot } from "../platform/reader-slot";

// A page does without the builder of the article's body until panel or reader want the text.
readerSlot().builder = builder;
