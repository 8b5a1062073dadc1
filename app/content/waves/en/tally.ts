import type { TextTree } from "~/content/translated";

/** About the key that opens the ballots of a wave. */
export const tally = {
  /** The subject of a clause, where nobody was named. */
  trustee: "the key holder",
  /** For everybody who was asked: what is known for certain, and no more. */
  lost: "The key to the answers of the survey {quarter} was lost. They could not be counted and have been destroyed, still sealed; no results come from them. We are sorry that your time was lost; the next survey comes at its usual date.",
  lostByHolder:
    "The key that {holder} held to the answers of the survey {quarter} was lost. They could not be counted and have been destroyed, still sealed; no results come from them. We are sorry that your time was lost; the next survey comes at its usual date.",
  /** On the page of a wave whose ballots are not bound to their tokens. */
  oldBallots:
    "This wave opened with an earlier version, and its ballots keep that form: somebody who can read the database and holds unused codes could cast copies of a ballot, and they would count. It would show: a copy has the receipt of the original, so the published list would hold one receipt several times.",
} as const satisfies TextTree;
