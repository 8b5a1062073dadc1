import type { EntryFacts } from "../../entry";
import { homburg2008, kotler2006, rouzies2014 } from "../../sources";

export const segmentTeam: EntryFacts = {
  id: "segment-team",
  dimensions: ["leadership", "joint-work"],
  gate: { earliest: "aligned", latest: "integrated" },
  onlyForTarget: null,
  structural: true,
  prerequisites: [
    { kind: "score", dimension: "joint-work", atLeast: 50 },
    { kind: "agreed" },
    { kind: "agreed" },
  ],
  onlyFor: "sales-and-marketing",
  effort: { minutesOfMeeting: 180, hoursInAll: 60, people: 8, least: { first: 4, second: 3 } },
  cost: "medium",
  minutes: [20, 35, 35, 10, 35, 25, 20],
  movesItems: [
    { item: "leadership-2", by: "next-wave" },
    { item: "joint-work-1", by: "next-wave" },
    { item: "definitions-2", by: "second-wave" },
  ],
  sources: [homburg2008, kotler2006, rouzies2014],
  worksheet: "segment-team-charter",
};
