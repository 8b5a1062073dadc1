import type { EntryFacts } from "../../entry";
import { guenzi2007, kotler2006, mcquarrie2008 } from "../../sources";

export const rideAlong: EntryFacts = {
  id: "ride-along",
  dimensions: ["joint-work", "communication"],
  gate: { earliest: "defined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }],
  onlyFor: "sales-and-marketing",
  effort: { minutesOfMeeting: 210, hoursInAll: 32, people: 8, least: { first: 4, second: 4 } },
  cost: "low",
  minutes: [20, 120, 20, 15, 35],
  movesItems: [
    { item: "joint-work-2", by: "next-wave" },
    { item: "communication-3", by: "next-wave" },
    { item: "trust-3", by: "second-wave" },
  ],
  sources: [kotler2006, mcquarrie2008, guenzi2007],
  worksheet: "ride-along-observation",
};
