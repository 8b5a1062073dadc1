import type { EntryFacts } from "../../entry";
import { delbecq1971, kotler2006, sabnis2013 } from "../../sources";

export const leadDefinition: EntryFacts = {
  id: "lead-definition",
  dimensions: ["definitions"],
  gate: { earliest: "undefined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }],
  onlyFor: "sales-and-marketing",
  effort: { minutesOfMeeting: 115, hoursInAll: 24, people: 10, least: { first: 5, second: 5 } },
  cost: "none",
  minutes: [5, 10, 12, 18, 40, 15, 10, 5],
  movesItems: [
    { item: "definitions-1", by: "next-wave" },
    { item: "definitions-3", by: "second-wave" },
  ],
  sources: [kotler2006, sabnis2013, delbecq1971],
  worksheet: "lead-definition",
};
