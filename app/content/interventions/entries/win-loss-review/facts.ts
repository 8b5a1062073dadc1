import type { EntryFacts } from "../../entry";
import { kerth2001, tannenbaum2013 } from "../../sources";

export const winLossReview: EntryFacts = {
  id: "win-loss-review",
  dimensions: ["trust", "shared-goals"],
  gate: { earliest: "defined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "score", dimension: "trust", atLeast: 40 }],
  onlyFor: "sales-and-marketing",
  effort: { minutesOfMeeting: 75, hoursInAll: 14, people: 8, least: { first: 4, second: 4 } },
  cost: "none",
  minutes: [5, 20, 15, 15, 15, 5],
  movesItems: [
    { item: "trust-1", by: "next-wave" },
    { item: "shared-goals-3", by: "second-wave" },
    { item: "communication-3", by: "second-wave" },
  ],
  sources: [tannenbaum2013, kerth2001],
  worksheet: "win-loss-review",
};
