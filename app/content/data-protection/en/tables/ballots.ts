import type { TextTree } from "~/content/translated";
import { words } from "./words";

/** What is stored of ballots and of what is counted from them. {roster} and {comments} come from the settings. */
export const ballotTables = {
  claim: {
    what: "One row for every code of an open wave, used or not.",
    why: "So that a code gives one ballot and no more.",
    kept: "Until the wave ends.",
    seenBy:
      "Nobody on a page. Whoever has the wave's key file as well can tell whose code it is and whether it was used; without it, copies made before and after show that one was used, not whose; and whoever has a code can find out by using it up.",
    columns: {
      codeMac: "Keyed hash of a code. The code itself is not stored.",
      waveId: "The wave.",
      departmentIndex: words.whichDepartment,
      blindedMac:
        "Keyed hash of the blinded token that the code was used for, or a filler that looks the same.",
    },
  },
  ballot: {
    what: "Answers as they were sealed in the browser, each with a random token. No time, no running number, no name, no code; in which order they came can be read from the log until it is emptied, half a minute at most unless another program reads the database.",
    why: "To count every ballot once when the wave closes.",
    kept: "Until the wave ends; then destroyed together with the key.",
    seenBy:
      "Nobody on a page. They are opened once in memory, counted and destroyed. Whoever has the key that opens ballots could read them before.",
    columns: {
      token: "Random number made in the browser and signed without being seen; it arrives without the code.",
      waveId: "The wave.",
      departmentIndex: words.whichDepartment,
      sealed: "Answers and comment, encrypted in the browser and padded to the same length for everybody.",
      mac: "Keyed hash that shows that the ballot was cast with a token of this wave; worked out from token and ballot, it says nothing else.",
    },
  },
  comment: {
    what: "Comments that the rules allow to be shown, in random order.",
    why: "So that departments can say in their own words what would help.",
    kept: "{comments}",
    seenBy: "HR, facilitators and administrators; in print only those whose author allowed it.",
    columns: {
      waveId: "The wave.",
      key: "Random number that decides the order.",
      departmentIndex: "First or second department; empty where the comments of both were mixed.",
      text: "The comment, up to 500 characters. No answer, score, time or language stands with it.",
      mayBeQuoted: "Whether the author allowed it to be quoted in print.",
    },
  },
  release: {
    what: "The one result of a wave, as the release rules let it out. It is never changed or computed again.",
    why: "It is what reports, trends and plans are made of.",
    kept: words.forGood,
    seenBy: words.seenByResults,
    columns: {
      waveId: "The wave.",
      relationshipId: "The pair of departments.",
      methodVersion: "Version of the method that worked it out.",
      content: "The released figures: group results only, rounded as the rules demand.",
      receipts:
        "Receipts of all counted ballots, sorted by value. A receipt does not show what was answered.",
      restoredAt: words.restored,
    },
  },
} as const satisfies TextTree;
