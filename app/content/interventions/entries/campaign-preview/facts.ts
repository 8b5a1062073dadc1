import type { EntryFacts } from "../../entry";
import { kotler2006, malshe2009, smith2006 } from "../../sources";

export const campaignPreview: EntryFacts = {
  id: "campaign-preview",
  dimensions: ["joint-work", "communication"],
  gate: { earliest: "defined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }],
  onlyFor: "sales-and-marketing",
  effort: { minutesOfMeeting: 45, hoursInAll: 7, people: 6, least: { first: 4, second: 2 } },
  cost: "none",
  minutes: [5, 8, 15, 10, 7],
  movesItems: [
    { item: "joint-work-1", by: "next-wave" },
    { item: "joint-work-3", by: "next-wave" },
    { item: "trust-2", by: "second-wave" },
  ],
  sources: [kotler2006, malshe2009, smith2006],
  worksheet: "campaign-preview",
};
