import type { EntryFacts } from "../../entry";
import { kaplan1992, kotler2006, locke2002 } from "../../sources";

export const sharedScoreboard: EntryFacts = {
  id: "shared-scoreboard",
  dimensions: ["shared-goals", "communication"],
  gate: { earliest: "defined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }],
  notAfter: [{ interventionId: "shared-scoreboard", notWhen: 1 }],
  onlyFor: "sales-and-marketing",
  effort: { minutesOfMeeting: 100, hoursInAll: 19, people: 10, least: { first: 5, second: 5 } },
  cost: "none",
  minutes: [15, 20, 20, 25, 15, 5],
  movesItems: [
    { item: "shared-goals-1", by: "next-wave" },
    { item: "definitions-1", by: "second-wave" },
    { item: "shared-goals-2", by: "second-wave" },
  ],
  sources: [kaplan1992, locke2002, kotler2006],
  worksheet: "scoreboard-passport",
};
