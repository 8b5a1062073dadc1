import type { TextTree } from "~/content/translated";

/** What stands around every page, and in parts that several areas share. */
export const en = {
  page: {
    skipToContent: "Skip to content",
    chart: {
      asTable: "The same numbers as a table",
      /** {title} */
      tableOf: "{title}, as a table",
    },
    copy: {
      button: "Copy",
      done: "Copied.",
      byHand: "The text is selected: copy it with the keyboard or the menu.",
    },
    problems: { title: "There is a problem" },
    work: {
      documentTitle: "Working - Tandem",
      failed: "This did not work",
      starting: "Starting",
      toFirstPage: "To the first page",
    },
  },
  work: {
    over: "This is over, or the server was restarted meanwhile.",
    crashed: "It stopped with an error that the server has logged. Nothing was half done; try again.",
  },
  /** {when} */
  restored:
    "This wave was restored from a backup on {when} while it was open. Ballots that were cast after that backup was made are missing from it.",
} as const satisfies TextTree;
