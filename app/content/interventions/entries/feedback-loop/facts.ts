import type { EntryFacts } from "../../entry";
import { kluger1996, kotler2006, smith2006 } from "../../sources";

export const feedbackLoop: EntryFacts = {
  id: "feedback-loop",
  dimensions: ["communication"],
  gate: { earliest: "defined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [],
  suitsFineTeams: true,
  onlyFor: "sales-and-marketing",
  effort: { minutesOfMeeting: 40, hoursInAll: 9, people: 8, least: { first: 4, second: 4 } },
  cost: "none",
  minutes: [10, 10, 10, 10],
  movesItems: [
    { item: "communication-3", by: "next-wave" },
    { item: "definitions-3", by: "second-wave" },
    { item: "mirror-informing-own", by: "next-wave" },
    { item: "mirror-informing-other", by: "next-wave" },
  ],
  sources: [kotler2006, kluger1996, smith2006],
  worksheet: "field-digest",
};
