import type { EntryFacts } from "../../entry";
import { guenzi2007, kotler2006, malshe2009 } from "../../sources";

export const accountPlaybook: EntryFacts = {
  id: "account-playbook",
  dimensions: ["joint-work", "shared-goals"],
  gate: { earliest: "aligned", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }],
  onlyFor: "sales-and-marketing",
  effort: { minutesOfMeeting: 110, hoursInAll: 30, people: 10, least: { first: 5, second: 5 } },
  cost: "low",
  minutes: [10, 40, 30, 20, 10],
  movesItems: [
    { item: "joint-work-1", by: "next-wave" },
    { item: "joint-work-2", by: "next-wave" },
    { item: "shared-goals-3", by: "second-wave" },
  ],
  sources: [guenzi2007, kotler2006, malshe2009],
  worksheet: "account-page",
};
