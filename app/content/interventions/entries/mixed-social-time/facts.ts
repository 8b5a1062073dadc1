import type { EntryFacts } from "../../entry";
import { allen1977, pettigrew2006, rouzies2005 } from "../../sources";

export const mixedSocialTime: EntryFacts = {
  id: "mixed-social-time",
  dimensions: ["trust"],
  gate: { earliest: "undefined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [],
  suitsFineTeams: true,
  effort: { minutesOfMeeting: 60, hoursInAll: 12, people: 10, least: { first: 4, second: 4 } },
  cost: "low",
  minutes: [10, 15, 30, 5],
  movesItems: [
    { item: "communication-2", by: "second-wave" },
    { item: "trust-3", by: "second-wave" },
  ],
  sources: [pettigrew2006, rouzies2005, allen1977],
  worksheet: "table-cards",
};
