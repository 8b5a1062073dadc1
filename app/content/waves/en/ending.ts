import type { TextTree } from "~/content/translated";

const confirm = "I understand that all answers will be destroyed unread.";

/** The pages on which somebody closes or cancels a wave. */
export const endingPages = {
  ending: {
    keep: "Keep it as it is",
    costsNoQuarter:
      "Nothing is released, so this costs no quarter: you can plan another wave at once, for this quarter too.",
  },
  cancellation: {
    documentTitle: "Cancel the wave - Tandem",
    title: "Cancel {quarter}?",
    open: "Cancel a wave that was opened by mistake. All answers given so far are destroyed unread, links and slips stop working, and whoever opens one is told that the survey was cancelled. This cannot be undone.",
    planned: "Nobody has been asked yet, so nothing is lost. You can plan another wave at any time.",
    confirm,
    button: "Cancel this wave",
  },
  closure: {
    documentTitle: "Close the wave - Tandem",
    title: "Close {quarter}",
    titleEarly: "Close {quarter} before its date?",
    announced:
      "This wave was announced to stay open until {closes}. People who have not answered yet rely on that date, and results that could be called up at a chosen moment could be used to find out who answered what.",
    releasesNothing:
      "Closing it now therefore releases nothing: all answers are destroyed unread, and there is no report for {quarter}.",
    final: "This cannot be undone.",
    due: "Its date has come. The answers are opened once, counted and destroyed; group results and comments stay.",
    confirm,
    button: "Close the wave",
    buttonEarly: "Close and destroy the answers",
  },
} as const satisfies TextTree;

export const ending = {
  confirmMissing: "Tick the box to confirm that all answers will be destroyed.",
  work: "Closing the wave {quarter}",
  workStep: "Opening sealed ballot {done} of {total}",
  unknown: "This wave does not exist any more.",
  notOpen: "This wave is not open any more.",
  keyMissing:
    "The key file of this wave is missing, so its answers cannot be opened. Ask the people who run the server to bring the key directory back; nothing has been lost yet.",
  /** How it ended, on the page of the wave. */
  cancelledTooLate:
    "It can no longer be cancelled: its ballots are being counted, or it has ended meanwhile. Nothing was changed.",
  cancelledUnopened: "It was cancelled before it opened. Nobody was asked.",
  cancelled: "It was cancelled. All answers were destroyed unread, and nothing was released.",
  closedEarly:
    "It was closed before its closing date. All answers were destroyed unread, and nothing was released.",
  nobodyAnswered: "Nobody answered, so there is nothing to release.",
  keyLost:
    "The key to its answers was lost. They could never be opened and were destroyed, and nothing was released.",
  counted: "The answers were opened once, counted and destroyed. Group results and comments remain.",
} as const satisfies TextTree;
