import type { EntryFacts } from "../../entry";
import { harrison1972, homburg2007, lipmanowicz2013 } from "../../sources";

export const expectationExchange: EntryFacts = {
  id: "expectation-exchange",
  dimensions: ["trust", "definitions"],
  gate: { earliest: "undefined", latest: "aligned" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }],
  effort: { minutesOfMeeting: 100, hoursInAll: 18, people: 10, least: { first: 5, second: 5 } },
  cost: "none",
  minutes: [5, 20, 15, 20, 30, 10],
  movesItems: [
    { item: "trust-2", by: "next-wave" },
    { item: "definitions-2", by: "next-wave" },
    { item: "mirror-keeping-agreements-own", by: "second-wave" },
    { item: "mirror-keeping-agreements-other", by: "second-wave" },
  ],
  sources: [harrison1972, lipmanowicz2013, homburg2007],
  worksheet: "expectation-exchange",
};
