import type { TextTree } from "~/content/translated";

/** What a reader is told where a page, or what it hands out, is not there in a language yet; and which are read. */
export const en = {
  page: {
    note: "These pages are not translated yet: they are in English.",
    /** Of those who get what the page hands out. */
    people: {
      label: "Language:",
      several: "People of this pair read {languages}: hand it out in each of these.",
      comesInEnglish: "It is not translated into this language yet: it comes in English.",
    },
  },
} as const satisfies TextTree;
