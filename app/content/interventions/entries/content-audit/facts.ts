import type { EntryFacts } from "../../entry";
import { homburg2007, malshe2009 } from "../../sources";

export const contentAudit: EntryFacts = {
  id: "content-audit",
  dimensions: ["joint-work", "communication"],
  gate: { earliest: "defined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }],
  onlyFor: "sales-and-marketing",
  effort: { minutesOfMeeting: 90, hoursInAll: 18, people: 8, least: { first: 4, second: 3 } },
  cost: "none",
  minutes: [5, 10, 10, 15, 35, 15],
  movesItems: [
    { item: "joint-work-1", by: "next-wave" },
    { item: "communication-1", by: "second-wave" },
    { item: "trust-3", by: "second-wave" },
  ],
  sources: [malshe2009, homburg2007],
  worksheet: "content-audit",
};
