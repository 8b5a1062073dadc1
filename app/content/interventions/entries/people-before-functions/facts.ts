import type { EntryFacts } from "../../entry";
import { blake1964, gaertner2000, lees2020, pettigrew2006 } from "../../sources";

export const peopleBeforeFunctions: EntryFacts = {
  id: "people-before-functions",
  dimensions: ["trust"],
  gate: { earliest: "undefined", latest: "defined" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "score", dimension: "trust", atLeast: 35 }, { kind: "agreed" }, { kind: "agreed" }],
  effort: { minutesOfMeeting: 110, hoursInAll: 27, people: 14, least: { first: 7, second: 7 } },
  cost: "none",
  minutes: [10, 25, 20, 20, 20, 15],
  movesItems: [
    { item: "trust-1", by: "next-wave" },
    { item: "trust-3", by: "next-wave" },
  ],
  sources: [blake1964, lees2020, gaertner2000, pettigrew2006],
  worksheet: "how-i-work",
};
