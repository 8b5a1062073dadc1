import type { TextTree } from "~/content/translated";
import { words } from "./words";

/** What is stored beside releases. {roster} and {comments} come from the settings. */
export const resultTables = {
  timelineNote: {
    what: "Notes of HR on what happened in the organisation, for instance a reorganisation.",
    why: "To read changes between waves with what happened meanwhile.",
    kept: "Until HR deletes the note.",
    seenBy: words.seenByResults,
    columns: {
      id: "Random key.",
      relationshipId: "The pair of departments.",
      happenedOn: "Day on which it happened.",
      text: "What happened, in HR's words. It should name no person.",
      createdAt: "When the note was written.",
    },
  },
  importedResult: {
    what: "Group results from before Tandem, typed in by HR.",
    why: "To show where the departments come from; they are marked everywhere and decide nothing.",
    kept: "Until HR deletes them.",
    seenBy: words.seenByResults,
    columns: {
      id: "Random key.",
      relationshipId: "The pair of departments.",
      quarter: "Year and quarter.",
      source: "Where the figures come from, in HR's words.",
      content: "The figures.",
      createdAt: "When they were typed in.",
    },
  },
  anonymityCheck: {
    what: "Results of looking through Tandem's own files for what it does not make, and of the attacks on them.",
    why: "To show what these attacks could link to a person.",
    kept: words.forGood,
    seenBy: "Administrators.",
    columns: {
      id: "Running number.",
      at: "When the check ran.",
      linked: "How many links were found; zero is right, and no proof that there is no other way.",
      content: "Every attack with what it found. No answer, code or address.",
    },
  },
  targetAdvice: {
    what: "Which stage the departments aim for, as HR and the two heads saw it on a day.",
    why: "To draw the target beside the results, and to see later why it was chosen.",
    kept: words.forGood,
    seenBy: words.seenByResults,
    columns: {
      id: "Random key.",
      relationshipId: "The pair of departments.",
      at: "When it was saved.",
      accountId: "Who saved it.",
      signals: "How the signals about the market and the work were answered.",
      target: "The stage that was advised.",
      stay: "Whether the advice is to stay.",
      reasons: "The reasons, in words.",
    },
  },
} as const satisfies TextTree;
