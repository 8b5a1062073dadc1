import type { TextTree } from "~/content/translated";
import { asking } from "./en/asking";
import { commonWords } from "./en/common-words";
import { published } from "./en/published";
import { stops } from "./en/stops";

const TITLE = "How {first} and {second} work together";

/** What the survey's pages say around the instrument. {first} and {second} are the departments' names. */
export const en = {
  title: TITLE,
  documentTitle: TITLE,
  languageSwitch: "Language",
  ...asking,
  ...stops,
  ...published,
  commonWords,
} as const satisfies TextTree;
