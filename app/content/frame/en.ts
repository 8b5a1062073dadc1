import type { TextTree } from "~/content/translated";
import type { Stage } from "~/domain/report/report";

/** What stands around every page and in parts that several areas share. */
export const en = {
  page: {
    charts: {
      sameNumbers: "The same numbers as a table",
      asTable: "{title}, as a table",
    },
    notShown: "not shown",
    stages: {
      undefined: "Undefined",
      defined: "Defined",
      aligned: "Aligned",
      integrated: "Integrated",
    } satisfies Readonly<Record<Stage, string>>,
  },
  /** As many as a wave asked about, as a title: none, one, two and so on, written out as far as the list goes. */
  topicTitles: [
    "No topics",
    "One topic",
    "Two topics",
    "Three topics",
    "Four topics",
    "Five topics",
    "Six topics",
    "Seven topics",
    "Eight topics",
    "Nine topics",
    "Ten topics",
  ],
  manyTopics: { one: "{count} topic", other: "{count} topics" },
  /** As they stand inside a sentence; what is larger is written in digits. */
  numberWords: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
} as const satisfies TextTree;
