import type { EntryFacts } from "../../entry";
import { allen1977, kotler2006 } from "../../sources";

export const whoToCallCard: EntryFacts = {
  id: "who-to-call-card",
  dimensions: ["communication"],
  gate: { earliest: "undefined", latest: "aligned" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [],
  effort: { minutesOfMeeting: 45, hoursInAll: 6, people: 6, least: { first: 3, second: 3 } },
  cost: "none",
  minutes: [10, 15, 10, 5, 5],
  movesItems: [
    { item: "communication-2", by: "next-wave" },
    { item: "leadership-2", by: "second-wave" },
  ],
  sources: [kotler2006, allen1977],
  worksheet: "who-to-call-card",
};
