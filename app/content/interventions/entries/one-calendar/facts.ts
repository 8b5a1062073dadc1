import type { EntryFacts } from "../../entry";
import { rouzies2005, smith2006 } from "../../sources";

export const oneCalendar: EntryFacts = {
  id: "one-calendar",
  dimensions: ["joint-work", "communication"],
  gate: { earliest: "defined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [],
  onlyFor: "sales-and-marketing",
  effort: { minutesOfMeeting: 90, hoursInAll: 15, people: 8, least: { first: 4, second: 4 } },
  cost: "none",
  minutes: [15, 15, 15, 25, 15, 5],
  movesItems: [
    { item: "joint-work-3", by: "next-wave" },
    { item: "joint-work-1", by: "next-wave" },
    { item: "mirror-informing-own", by: "second-wave" },
    { item: "mirror-informing-other", by: "second-wave" },
  ],
  sources: [smith2006, rouzies2005],
  worksheet: "one-calendar",
};
