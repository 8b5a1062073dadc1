import type { EntryFacts } from "../../entry";
import { gaertner2000, homburg2007, pettigrew2006 } from "../../sources";

export const facilitatedIntroduction: EntryFacts = {
  id: "facilitated-introduction",
  dimensions: ["trust", "communication"],
  gate: { earliest: "undefined", latest: "defined" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }],
  effort: { minutesOfMeeting: 90, hoursInAll: 23, people: 12, least: { first: 6, second: 6 } },
  cost: "none",
  minutes: [5, 20, 25, 20, 12, 8],
  movesItems: [
    { item: "trust-3", by: "next-wave" },
    { item: "communication-2", by: "next-wave" },
  ],
  sources: [pettigrew2006, gaertner2000, homburg2007],
  worksheet: "introduction",
};
