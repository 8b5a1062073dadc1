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
  /** On top of every page of a survey that is none: one to try out, and one to look at. */
  onlyTest: {
    mark: "TEST",
    text: "This survey is a test. What you answer here is thrown away as soon as you send it and counts nowhere.",
  },
  onlyPreview: {
    mark: "PREVIEW",
    text: "Only to look at: nothing can be answered here. The pages stand below one another; in the survey they come one at a time.",
  },
  ...asking,
  ...stops,
  ...published,
  commonWords,
} as const satisfies TextTree;
