import type { EntryFacts } from "../../entry";
import { kotler2006, lawrence1967 } from "../../sources";

export const liaison: EntryFacts = {
  id: "liaison",
  dimensions: ["communication", "joint-work"],
  gate: { earliest: "defined", latest: "aligned" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }, { kind: "agreed" }],
  onlyFor: "sales-and-marketing",
  effort: { minutesOfMeeting: 60, hoursInAll: 200, people: 5, least: { first: 2, second: 4 } },
  cost: "low",
  minutes: [10, 15, 15, 10, 10],
  movesItems: [
    { item: "communication-3", by: "next-wave" },
    { item: "communication-1", by: "next-wave" },
    { item: "joint-work-2", by: "second-wave" },
  ],
  sources: [kotler2006, lawrence1967],
  worksheet: "liaison-mandate",
};
