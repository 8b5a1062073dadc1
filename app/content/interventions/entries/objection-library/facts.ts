import type { EntryFacts } from "../../entry";
import { kotler2006, mcquarrie2008 } from "../../sources";

export const objectionLibrary: EntryFacts = {
  id: "objection-library",
  dimensions: ["communication", "joint-work"],
  gate: { earliest: "undefined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }],
  suitsFineTeams: true,
  onlyFor: "sales-and-marketing",
  effort: { minutesOfMeeting: 75, hoursInAll: 15, people: 8, least: { first: 4, second: 3 } },
  cost: "none",
  minutes: [10, 10, 15, 25, 10, 5],
  movesItems: [
    { item: "communication-3", by: "next-wave" },
    { item: "joint-work-1", by: "second-wave" },
  ],
  sources: [mcquarrie2008, kotler2006],
  worksheet: "objection-page",
};
