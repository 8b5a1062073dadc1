import type { EntryFacts } from "../../entry";
import { deutsch1949, kerr1975, locke2002 } from "../../sources";

export const contingentGoals: EntryFacts = {
  id: "contingent-goals",
  dimensions: ["shared-goals"],
  gate: { earliest: "defined", latest: "aligned" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }],
  effort: { minutesOfMeeting: 90, hoursInAll: 15, people: 8, least: { first: 4, second: 4 } },
  cost: "none",
  minutes: [15, 20, 10, 25, 15, 5],
  movesItems: [
    { item: "shared-goals-2", by: "next-wave" },
    { item: "shared-goals-3", by: "second-wave" },
    { item: "leadership-1", by: "second-wave" },
  ],
  sources: [deutsch1949, locke2002, kerr1975],
  worksheet: "contingent-goals",
};
