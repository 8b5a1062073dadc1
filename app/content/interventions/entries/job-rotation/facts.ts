import type { EntryFacts } from "../../entry";
import { campion1994, kotler2006, leMeunier2019 } from "../../sources";

export const jobRotation: EntryFacts = {
  id: "job-rotation",
  dimensions: ["joint-work", "communication"],
  gate: { earliest: "aligned", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }, { kind: "agreed" }, { kind: "agreed" }],
  effort: { minutesOfMeeting: 90, hoursInAll: 330, people: 6, least: { first: 10, second: 10 } },
  cost: "medium",
  minutes: [15, 25, 15, 15, 20],
  movesItems: [
    { item: "joint-work-2", by: "next-wave" },
    { item: "communication-2", by: "second-wave" },
    { item: "trust-3", by: "second-wave" },
  ],
  sources: [campion1994, leMeunier2019, kotler2006],
  worksheet: "rotation-agreement",
};
