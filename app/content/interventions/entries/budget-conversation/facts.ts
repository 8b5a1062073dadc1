import type { EntryFacts } from "../../entry";
import { kotler2006, lawrence1967 } from "../../sources";

export const budgetConversation: EntryFacts = {
  id: "budget-conversation",
  dimensions: ["shared-goals", "leadership"],
  gate: { earliest: "undefined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed" }],
  effort: { minutesOfMeeting: 90, hoursInAll: 16, people: 6, least: { first: 2, second: 2 } },
  cost: "none",
  minutes: [10, 15, 20, 30, 10, 5],
  movesItems: [
    { item: "shared-goals-2", by: "next-wave" },
    { item: "shared-goals-3", by: "second-wave" },
    { item: "leadership-1", by: "second-wave" },
  ],
  sources: [kotler2006, lawrence1967],
  worksheet: "budget-conversation",
};
