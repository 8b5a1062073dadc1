import type { EntryFacts } from "../../entry";
import { kerr1975, kotler2006, wageman1997 } from "../../sources";

export const sharedTargetPilot: EntryFacts = {
  id: "shared-target-pilot",
  dimensions: ["shared-goals"],
  gate: { earliest: "aligned", latest: "integrated" },
  onlyForTarget: null,
  structural: true,
  prerequisites: [
    { kind: "score", dimension: "shared-goals", atLeast: 50 },
    { kind: "done-before", interventionId: "shared-scoreboard" },
    { kind: "agreed" },
  ],
  notBeside: ["contingent-goals"],
  onlyFor: "sales-and-marketing",
  effort: { minutesOfMeeting: 120, hoursInAll: 45, people: 8, least: { first: 3, second: 3 } },
  cost: "high",
  minutes: [20, 25, 25, 25, 25],
  movesItems: [
    { item: "shared-goals-2", by: "second-wave" },
    { item: "shared-goals-3", by: "second-wave" },
    { item: "shared-goals-1", by: "next-wave" },
  ],
  sources: [wageman1997, kerr1975, kotler2006],
  worksheet: "shared-target-pilot",
};
