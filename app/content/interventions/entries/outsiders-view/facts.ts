import type { EntryFacts } from "../../entry";
import { homburg2007, jeppesen2010 } from "../../sources";

export const outsidersView: EntryFacts = {
  id: "outsiders-view",
  dimensions: ["joint-work", "trust"],
  gate: { earliest: "undefined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [],
  suitsFineTeams: true,
  effort: { minutesOfMeeting: 45, hoursInAll: 8, people: 8, least: { first: 4, second: 4 } },
  cost: "none",
  minutes: [3, 5, 12, 5, 12, 8],
  movesItems: [
    { item: "joint-work-1", by: "second-wave" },
    { item: "trust-3", by: "next-wave" },
  ],
  sources: [jeppesen2010, homburg2007],
  worksheet: "outsiders-view",
};
