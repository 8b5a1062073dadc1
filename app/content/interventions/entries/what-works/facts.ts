import type { EntryFacts } from "../../entry";
import { cooperrider1987, pettigrew2006 } from "../../sources";

export const whatWorks: EntryFacts = {
  id: "what-works",
  dimensions: ["trust", "communication"],
  gate: { earliest: "undefined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [],
  suitsFineTeams: true,
  effort: { minutesOfMeeting: 60, hoursInAll: 14, people: 10, least: { first: 3, second: 3 } },
  cost: "none",
  minutes: [5, 15, 20, 15, 5],
  movesItems: [
    { item: "trust-3", by: "next-wave" },
    { item: "communication-1", by: "second-wave" },
  ],
  sources: [cooperrider1987, pettigrew2006],
  worksheet: "what-works",
};
