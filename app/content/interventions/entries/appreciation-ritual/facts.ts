import type { EntryFacts } from "../../entry";
import { grant2010, rouzies2005 } from "../../sources";

export const appreciationRitual: EntryFacts = {
  id: "appreciation-ritual",
  dimensions: ["trust"],
  gate: { earliest: "undefined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [],
  suitsFineTeams: true,
  effort: { minutesOfMeeting: 20, hoursInAll: 6, people: 10, rounds: 3, least: { first: 5, second: 5 } },
  cost: "none",
  minutes: [5, 10, 5],
  movesItems: [
    { item: "trust-3", by: "next-wave" },
    { item: "shared-goals-3", by: "second-wave" },
  ],
  sources: [grant2010, rouzies2005],
  worksheet: "appreciation",
};
