import type { EntryFacts } from "../../entry";
import { delbecq1971, homburg2007 } from "../../sources";

export const targetCustomer: EntryFacts = {
  id: "target-customer",
  dimensions: ["definitions", "joint-work"],
  gate: { earliest: "undefined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }],
  onlyFor: "sales-and-marketing",
  effort: { minutesOfMeeting: 90, hoursInAll: 18, people: 8, least: { first: 3, second: 3 } },
  cost: "none",
  minutes: [5, 10, 20, 30, 15, 10],
  movesItems: [
    { item: "definitions-1", by: "next-wave" },
    { item: "joint-work-1", by: "second-wave" },
  ],
  sources: [homburg2007, delbecq1971],
  worksheet: "target-customer",
};
