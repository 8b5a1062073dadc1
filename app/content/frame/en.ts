import type { TextTree } from "~/content/translated";

/** What stands around every page and in parts that several areas share. */
export const en = {
  page: {},
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
} as const satisfies TextTree;
