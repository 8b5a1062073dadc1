import type { ContrastReading } from "~/domain/report/contrast";

type Verdict = ContrastReading["verdict"];

/** What the next waves say after an action. Never that it worked: something else may have moved the topics. */
export const effects = {
  words: {
    "moved-more": "Moved more than the other topics",
    "moved-less": "Moved less than the other topics",
    "moved-with-everything": "Moved, but so did everything",
    "inside-noise": "No clear movement against the other topics",
    "too-early": "Too early",
    unavailable: "Cannot be said",
  } as const satisfies Readonly<Record<Verdict, string>>,
  /** The same for earlier waves; {readings} joins those of `earlierReading` with semicolons. */
  earlier: "Before: {readings}.",
  /** {quarters} is a list. */
  earlierReading: {
    "moved-more": "moved more than the other topics ({quarters})",
    "moved-less": "moved less than the other topics ({quarters})",
    "moved-with-everything": "moved, but so did everything ({quarters})",
    "inside-noise": "no clear movement against the other topics ({quarters})",
    "too-early": "too early ({quarters})",
    unavailable: "cannot be said ({quarters})",
  } as const satisfies Readonly<Record<Verdict, string>>,
  /** {targeted} and {others} are one of `moved`. */
  items:
    "The statements it aims at: {targeted} since {quarter}. The others: {others}. The difference most likely lies between {low} and {high}.",
  dimensions:
    "The topics it aims at: {targeted} since {quarter}. The others: {others}. The difference most likely lies between {low} and {high}.",
  moved: {
    none: "no change",
    up: { one: "up {count}\u00a0point", other: "up {count}\u00a0points" },
    down: { one: "down {count}\u00a0point", other: "down {count}\u00a0points" },
  },
  tooEarly:
    "There is no wave with a result before the one it was chosen after: what looks low there looks higher next time by chance alone.",
  otherInstrument:
    "The survey has been worded otherwise since the action was chosen, so no change is measured across that.",
  unavailable: "What it aims at is not shown in both waves, or only within bounds.",
  /** Of a wave that opened before the action began, or that ended without a result. */
  notYet: "It began after this wave had opened.",
  noResult: "This wave has no result by department.",
} as const;
