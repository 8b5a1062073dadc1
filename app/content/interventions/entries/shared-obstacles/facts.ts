import type { EntryFacts } from "../../entry";
import { gaertner2000, sherif1961 } from "../../sources";

export const sharedObstacles: EntryFacts = {
  id: "shared-obstacles",
  dimensions: ["shared-goals", "joint-work"],
  gate: { earliest: "undefined", latest: "defined" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [],
  effort: { minutesOfMeeting: 75, hoursInAll: 16, people: 10, least: { first: 3, second: 3 } },
  cost: "none",
  minutes: [5, 10, 15, 15, 20, 10],
  movesItems: [
    { item: "shared-goals-3", by: "next-wave" },
    { item: "shared-goals-2", by: "second-wave" },
    { item: "joint-work-1", by: "second-wave" },
  ],
  sources: [sherif1961, gaertner2000],
  worksheet: "shared-obstacles",
};
