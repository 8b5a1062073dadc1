import { en as frame } from "~/content/frame/en";
import type { TextTree } from "~/content/translated";

/** The page of all waves of a pair of departments. */
export const list = {
  documentTitle: "Waves - Tandem",
  title: "Waves",
  empty:
    "A wave is one round of the survey: both departments are asked the same, for about two weeks, once a quarter.",
  planFirst: "Plan the first wave",
  planAnother: "Plan a wave",
  wave: "Wave",
  state: "State",
  open: "Open",
  results: "Results",
  report: "Report",
  reportOf: "Report of {quarter}",
  takeAlong: frame.page.masthead.links.export,
  earlierResults: frame.page.masthead.links.history,
  nextDates: "The next dates",
  rhythm:
    "Every 13 weeks, from a Monday morning to the Friday of the week after. Each wave can be moved by two weeks. Times are those of the time zone {zone}.",
  planned: "Planned",
  suggested: "Suggested",
  addToCalendar: "Add these dates to your calendar",
  announce: "Words to announce {quarter}",
} as const satisfies TextTree;
