import type { EntryFacts } from "../../entry";
import { harrison1972, kotler2006, rogers2006 } from "../../sources";

export const roleReclarification: EntryFacts = {
  id: "role-reclarification",
  dimensions: ["leadership", "definitions"],
  gate: { earliest: "integrated", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [],
  onlyFor: "sales-and-marketing",
  effort: { minutesOfMeeting: 100, hoursInAll: 20, people: 11, least: { first: 5, second: 5 } },
  cost: "none",
  minutes: [10, 15, 25, 30, 15, 5],
  movesItems: [
    { item: "leadership-2", by: "next-wave" },
    { item: "definitions-2", by: "next-wave" },
  ],
  sources: [rogers2006, kotler2006, harrison1972],
  worksheet: "role-chart",
};
