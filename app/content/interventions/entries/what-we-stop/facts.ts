import type { EntryFacts } from "../../entry";
import { karasek1979, kotler2006 } from "../../sources";

export const whatWeStop: EntryFacts = {
  id: "what-we-stop",
  dimensions: ["leadership", "joint-work"],
  gate: { earliest: "undefined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }],
  effort: { minutesOfMeeting: 75, hoursInAll: 14, people: 8, least: { first: 3, second: 3 } },
  cost: "none",
  minutes: [5, 10, 20, 20, 15, 5],
  movesItems: [
    { item: "leadership-3", by: "next-wave" },
    { item: "joint-work-1", by: "second-wave" },
  ],
  sources: [karasek1979, kotler2006],
  worksheet: "what-we-stop",
};
