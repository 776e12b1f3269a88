import { builder } from "../core/builder";
import { wording } from "../knowledge/wording";
import { readerSlot } from "../platform/reader-slot";
import { jump } from "./jump";

// A page does without the builder of the article's body, and with few words, until panel or reader want the text.
Object.assign(readerSlot(), { builder, wording, jump });
