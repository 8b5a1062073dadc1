import type { EntryFacts } from "../../entry";
import { kotler2006, smith2006 } from "../../sources";

export const jointNurture: EntryFacts = {
  id: "joint-nurture",
  dimensions: ["shared-goals", "joint-work"],
  gate: { earliest: "defined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }],
  onlyFor: "sales-and-marketing",
  effort: { minutesOfMeeting: 90, hoursInAll: 40, people: 6, least: { first: 3, second: 3 } },
  cost: "low",
  minutes: [15, 20, 15, 25, 10, 5],
  movesItems: [
    { item: "shared-goals-2", by: "next-wave" },
    { item: "joint-work-3", by: "next-wave" },
    { item: "shared-goals-3", by: "second-wave" },
  ],
  sources: [kotler2006, smith2006],
  worksheet: "joint-nurture",
};
