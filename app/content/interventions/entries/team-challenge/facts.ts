import type { EntryFacts } from "../../entry";
import { deutsch1949, sherif1961, wageman1997 } from "../../sources";

export const teamChallenge: EntryFacts = {
  id: "team-challenge",
  dimensions: ["trust", "shared-goals"],
  gate: { earliest: "defined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "score", dimension: "trust", atLeast: 45 }, { kind: "agreed" }],
  effort: { minutesOfMeeting: 60, hoursInAll: 22, people: 12, least: { first: 6, second: 6 } },
  cost: "low",
  minutes: [10, 10, 15, 15, 10],
  movesItems: [
    { item: "trust-3", by: "next-wave" },
    { item: "shared-goals-3", by: "next-wave" },
    { item: "joint-work-1", by: "second-wave" },
  ],
  sources: [sherif1961, deutsch1949, wageman1997],
  worksheet: "team-challenge",
};
