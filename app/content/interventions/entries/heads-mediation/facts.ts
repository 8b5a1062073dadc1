import type { EntryFacts } from "../../entry";
import { harrison1972, walton1969 } from "../../sources";

export const headsMediation: EntryFacts = {
  id: "heads-mediation",
  dimensions: ["leadership", "trust"],
  gate: { earliest: "undefined", latest: "defined" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }, { kind: "agreed" }],
  notAfter: [{ interventionId: "revenue-leader", notWhen: 0 }],
  effort: { minutesOfMeeting: 100, hoursInAll: 10, people: 3, least: { first: 1, second: 1 } },
  cost: "medium",
  minutes: [10, 25, 10, 25, 20, 10],
  movesItems: [
    { item: "leadership-1", by: "next-wave" },
    { item: "trust-2", by: "second-wave" },
  ],
  sources: [walton1969, harrison1972],
  worksheet: "heads-agreement",
};
