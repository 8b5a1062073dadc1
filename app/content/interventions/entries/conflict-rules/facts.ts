import type { EntryFacts } from "../../entry";
import { deDreu2003, gollwitzer2006 } from "../../sources";

export const conflictRules: EntryFacts = {
  id: "conflict-rules",
  dimensions: ["trust", "leadership"],
  gate: { earliest: "undefined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }],

  effort: { minutesOfMeeting: 60, hoursInAll: 11, people: 8, least: { first: 4, second: 4 } },
  cost: "none",
  minutes: [10, 15, 15, 10, 5, 5],
  movesItems: [
    { item: "trust-2", by: "next-wave" },
    { item: "trust-1", by: "second-wave" },
    { item: "leadership-2", by: "second-wave" },
    { item: "communication-1", by: "second-wave" },
  ],
  sources: [deDreu2003, gollwitzer2006],
  worksheet: "conflict-rules",
};
