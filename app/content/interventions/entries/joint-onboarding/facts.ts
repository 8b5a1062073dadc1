import type { EntryFacts } from "../../entry";
import { bauer2007, leMeunier2019, pettigrew2006 } from "../../sources";

export const jointOnboarding: EntryFacts = {
  id: "joint-onboarding",
  dimensions: ["communication", "trust"],
  gate: { earliest: "undefined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }],
  suitsFineTeams: true,
  effort: { minutesOfMeeting: 60, hoursInAll: 24, people: 6, least: { first: 3, second: 3 } },
  cost: "none",
  minutes: [10, 15, 15, 10, 10],
  movesItems: [
    { item: "communication-2", by: "next-wave" },
    { item: "trust-3", by: "second-wave" },
    { item: "definitions-2", by: "second-wave" },
  ],
  sources: [bauer2007, leMeunier2019, pettigrew2006],
  worksheet: "first-weeks",
};
