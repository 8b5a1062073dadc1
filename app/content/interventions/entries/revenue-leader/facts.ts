import type { EntryFacts } from "../../entry";
import { homburg2008, kotler2006, rouzies2014 } from "../../sources";

export const revenueLeader: EntryFacts = {
  id: "revenue-leader",
  dimensions: ["leadership", "shared-goals"],
  gate: { earliest: "aligned", latest: "integrated" },
  onlyForTarget: "integrated",
  structural: true,
  prerequisites: [{ kind: "agreed" }, { kind: "agreed" }, { kind: "agreed" }],
  notAfter: [{ interventionId: "revenue-leader", notWhen: 0 }],
  onlyFor: "sales-and-marketing",
  effort: { minutesOfMeeting: 180, hoursInAll: 120, people: 6, least: { first: 2, second: 2 } },
  cost: "high",
  minutes: [25, 30, 35, 10, 30, 30, 20],
  movesItems: [
    { item: "leadership-1", by: "second-wave" },
    { item: "leadership-2", by: "second-wave" },
    { item: "shared-goals-1", by: "second-wave" },
  ],
  sources: [kotler2006, homburg2008, rouzies2014],
  worksheet: "revenue-mandate",
};
