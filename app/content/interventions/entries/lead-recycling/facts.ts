import type { EntryFacts } from "../../entry";
import { kotler2006, sabnis2013 } from "../../sources";

export const leadRecycling: EntryFacts = {
  id: "lead-recycling",
  dimensions: ["definitions", "communication"],
  gate: { earliest: "undefined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "done-before", interventionId: "lead-definition" }],
  onlyFor: "sales-and-marketing",
  effort: { minutesOfMeeting: 75, hoursInAll: 12, people: 6, least: { first: 3, second: 3 } },
  cost: "none",
  minutes: [20, 15, 20, 10, 10],
  movesItems: [
    { item: "definitions-3", by: "next-wave" },
    { item: "definitions-1", by: "second-wave" },
    { item: "mirror-informing-own", by: "second-wave" },
    { item: "mirror-informing-other", by: "second-wave" },
  ],
  sources: [sabnis2013, kotler2006],
  worksheet: "lead-recycling",
};
