import type { EntryFacts } from "../../entry";
import { kotler2006, mcquarrie2008 } from "../../sources";

export const listeningHour: EntryFacts = {
  id: "listening-hour",
  dimensions: ["joint-work", "communication"],
  gate: { earliest: "undefined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }],
  effort: { minutesOfMeeting: 60, hoursInAll: 12, people: 8, rounds: 3, least: { first: 3, second: 3 } },
  cost: "none",
  minutes: [5, 25, 10, 15, 5],
  movesItems: [
    { item: "joint-work-2", by: "next-wave" },
    { item: "communication-3", by: "next-wave" },
  ],
  sources: [mcquarrie2008, kotler2006],
  worksheet: "listening-hour",
};
