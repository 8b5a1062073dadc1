import type { EntryFacts } from "../../entry";
import { allen1977, kotler2006, leMeunier2019 } from "../../sources";

export const deskSwap: EntryFacts = {
  id: "desk-swap",
  dimensions: ["communication", "trust"],
  gate: { earliest: "defined", latest: "aligned" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }],
  effort: { minutesOfMeeting: 55, hoursInAll: 10, people: 8, least: { first: 4, second: 4 } },
  cost: "low",
  minutes: [15, 10, 15, 15],
  movesItems: [
    { item: "communication-1", by: "next-wave" },
    { item: "communication-2", by: "next-wave" },
  ],
  sources: [leMeunier2019, allen1977, kotler2006],
  worksheet: "co-location-day",
};
