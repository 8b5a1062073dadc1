import type { EntryFacts } from "../../entry";
import { gopalakrishna1995, pettigrew2006, smith2006 } from "../../sources";

export const boothShift: EntryFacts = {
  id: "booth-shift",
  dimensions: ["joint-work", "trust"],
  gate: { earliest: "defined", latest: "aligned" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }],
  onlyFor: "sales-and-marketing",
  effort: { minutesOfMeeting: 240, hoursInAll: 28, people: 6, least: { first: 3, second: 3 } },
  cost: "low",
  minutes: [20, 170, 20, 30],
  movesItems: [
    { item: "joint-work-2", by: "next-wave" },
    { item: "trust-3", by: "next-wave" },
    { item: "definitions-1", by: "second-wave" },
  ],
  sources: [gopalakrishna1995, smith2006, pettigrew2006],
  worksheet: "booth-card",
};
