import type { EntryFacts } from "../../entry";
import { kotler2006, smith2006 } from "../../sources";

export const pipelineReview: EntryFacts = {
  id: "pipeline-review",
  dimensions: ["joint-work", "shared-goals"],
  gate: { earliest: "defined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "score", dimension: "trust", atLeast: 40 }, { kind: "agreed" }],
  onlyFor: "sales-and-marketing",
  effort: { minutesOfMeeting: 45, hoursInAll: 8, people: 7, rounds: 3, least: { first: 4, second: 3 } },
  cost: "none",
  minutes: [5, 10, 15, 10, 5],
  movesItems: [
    { item: "joint-work-3", by: "next-wave" },
    { item: "shared-goals-1", by: "second-wave" },
    { item: "communication-1", by: "second-wave" },
  ],
  sources: [kotler2006, smith2006],
  worksheet: "pipeline-page",
};
