import type { EntryFacts } from "../../entry";
import { kotler2006, leMeunier2007, malshe2009 } from "../../sources";

export const headsWeeklyPlanning: EntryFacts = {
  id: "heads-weekly-planning",
  dimensions: ["leadership", "communication"],
  gate: { earliest: "undefined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [],
  notAfter: [
    { interventionId: "revenue-leader", notWhen: 0 },
    { interventionId: "heads-weekly-planning", notWhen: 1 },
  ],
  effort: { minutesOfMeeting: 20, hoursInAll: 2, people: 2, rounds: 13, least: { first: 1, second: 1 } },
  cost: "none",
  minutes: [3, 7, 5, 5],
  movesItems: [
    { item: "leadership-1", by: "next-wave" },
    { item: "leadership-2", by: "next-wave" },
    { item: "leadership-3", by: "second-wave" },
    { item: "communication-1", by: "second-wave" },
  ],
  sources: [kotler2006, leMeunier2007, malshe2009],
  worksheet: "weekly-planning",
};
