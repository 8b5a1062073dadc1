import type { EntryFacts } from "../../entry";
import { kotler2006, sabnis2013, smith2006 } from "../../sources";

export const handOffCharter: EntryFacts = {
  id: "hand-off-charter",
  dimensions: ["definitions"],
  gate: { earliest: "undefined", latest: "aligned" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "done-before", interventionId: "lead-definition" }],
  onlyFor: "sales-and-marketing",
  effort: { minutesOfMeeting: 105, hoursInAll: 18, people: 8, least: { first: 4, second: 4 } },
  cost: "none",
  minutes: [15, 10, 45, 15, 15, 5],
  movesItems: [
    { item: "definitions-2", by: "next-wave" },
    { item: "definitions-3", by: "next-wave" },
    { item: "mirror-keeping-agreements-own", by: "second-wave" },
    { item: "mirror-keeping-agreements-other", by: "second-wave" },
  ],
  sources: [kotler2006, smith2006, sabnis2013],
  worksheet: "hand-off-charter",
};
