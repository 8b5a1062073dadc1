import type { EntryFacts } from "../../entry";
import { leMeunier2007, rogers2006 } from "../../sources";

export const headsBriefing: EntryFacts = {
  id: "heads-briefing",
  dimensions: ["leadership", "trust"],
  gate: { earliest: "undefined", latest: "aligned" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }],
  notAfter: [{ interventionId: "revenue-leader", notWhen: 0 }],
  firstWhen: { dimension: "trust", below: 40 },
  effort: { minutesOfMeeting: 75, hoursInAll: 6, people: 4, least: { first: 1, second: 1 } },
  cost: "none",
  minutes: [10, 15, 15, 15, 15, 5],
  movesItems: [
    { item: "leadership-1", by: "next-wave" },
    { item: "leadership-2", by: "next-wave" },
    { item: "leadership-3", by: "second-wave" },
    { item: "trust-1", by: "second-wave" },
  ],
  sources: [leMeunier2007, rogers2006],
  worksheet: "sponsor-statement",
};
