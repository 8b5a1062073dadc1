import type { EntryFacts } from "../../entry";
import { homburg2007, klein2007, malshe2009 } from "../../sources";

export const horizonSession: EntryFacts = {
  id: "horizon-session",
  dimensions: ["joint-work", "shared-goals"],
  gate: { earliest: "defined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [],
  suitsFineTeams: true,
  effort: { minutesOfMeeting: 115, hoursInAll: 23, people: 12, least: { first: 6, second: 6 } },
  cost: "none",
  minutes: [5, 20, 20, 25, 20, 25],
  movesItems: [
    { item: "joint-work-1", by: "next-wave" },
    { item: "joint-work-3", by: "second-wave" },
    { item: "shared-goals-2", by: "second-wave" },
  ],
  sources: [homburg2007, malshe2009, klein2007],
  worksheet: "horizon-timeline",
};
