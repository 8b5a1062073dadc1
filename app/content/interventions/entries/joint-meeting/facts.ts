import type { EntryFacts } from "../../entry";
import { dawes2005, kotler2006, leMeunier2019, rogelberg2019 } from "../../sources";

export const jointMeeting: EntryFacts = {
  id: "joint-meeting",
  dimensions: ["communication"],
  gate: { earliest: "undefined", latest: "aligned" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }],
  notAfter: [{ interventionId: "joint-meeting", notWhen: 0 }],
  effort: { minutesOfMeeting: 45, hoursInAll: 9, people: 10, rounds: 6, least: { first: 5, second: 5 } },
  cost: "none",
  minutes: [5, 12, 10, 13, 5],
  movesItems: [
    { item: "communication-1", by: "next-wave" },
    { item: "communication-3", by: "next-wave" },
    { item: "mirror-informing-own", by: "next-wave" },
    { item: "mirror-informing-other", by: "next-wave" },
    { item: "mirror-keeping-agreements-own", by: "second-wave" },
    { item: "mirror-keeping-agreements-other", by: "second-wave" },
  ],
  sources: [dawes2005, leMeunier2019, rogelberg2019, kotler2006],
  worksheet: "action-log",
};
