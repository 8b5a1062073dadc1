import type { TextTree } from "~/content/translated";
import type { Stage } from "~/domain/report/report";

/** What stands around every page, and in parts that several areas share. */
export const en = {
  page: {
    skipToContent: "Skip to content",
    copy: {
      button: "Copy",
      done: "Copied.",
      byHand: "The text is selected: copy it with the keyboard or the menu.",
    },
    problems: { title: "There is a problem" },
    work: {
      documentTitle: "Working - Tandem",
      starting: "Starting",
    },
    /** How long people are together. */
    duration: {
      minutes: { one: "{count} minute", other: "{count} minutes" },
      hours: { one: "{count} hour", other: "{count} hours" },
      days: { one: "{count} day", other: "{count} days" },
    },
    /** Above every page. */
    masthead: {
      main: "Main",
      menu: "Menu",
      signOut: "Sign out",
      yourAccount: "Your account",
      pair: "Pair",
      show: "Show",
      groups: { survey: "Survey", results: "Results and plan", settings: "Settings" },
      links: {
        export: "Export",
        history: "Import earlier results",
        pairs: "Pairs",
        organisation: "Organisation",
        waves: "Waves",
        trends: "Trends",
        roster: "Roster",
        target: "Target",
        interventions: "Interventions",
        method: "Method",
        privacy: "Privacy",
        anonymity: "Anonymity",
        accounts: "Accounts",
        connections: "Connections",
      },
    },
    charts: {
      sameNumbers: "The same numbers as a table",
      asTable: "{title}, as a table",
    },
    /** Which paper what is printed is laid out for. */
    paper: { label: "Paper:", printer: "as the printer has it", a4: "A4", letter: "US Letter" },
    notShown: "not shown",
    stages: {
      undefined: "Undefined",
      defined: "Defined",
      aligned: "Aligned",
      integrated: "Integrated",
    } as const satisfies Readonly<Record<Stage, string>>,
  },
  work: {
    over: "This is over, or the server was restarted meanwhile.",
    crashed: "It stopped with an error that the server has logged. Nothing was half done; try again.",
  },
  /** {when} */
  restored:
    "This wave was restored from a backup on {when} while it was open. Ballots that were cast after that backup was made are missing from it.",
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
  /** Words that several areas say alike; each puts them where its pages need them. */
  shared: {
    email: "E-mail address",
    backToWave: "Back to the wave",
    wave: "Wave {quarter}",
    whatIsPrinted: "What will be printed",
    /** Around a file that is looked at before anything is stored. */
    upload: {
      check: "Check the file",
      format: "What the file should look like",
      example: "Download this example as a CSV file",
      preview: "Check before you import",
      problem: "What is the matter",
      other: "Choose another file",
      missing: "Choose a file.",
    },
  },
  /** What every form says of a field. */
  forms: {
    noAddress: "Enter an e-mail address like name@example.org.",
    tooLong: "Use at most {maximum} characters.",
    addressTooLong: "This address is too long.",
    incomplete: "This request is incomplete. Go back and try again.",
  },
} as const satisfies TextTree;
