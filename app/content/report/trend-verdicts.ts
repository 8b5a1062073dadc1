import type { ChangeReading } from "~/domain/report/report";
import { changeShort } from "./changes";

/** As in a report, but saying which of the reasons keeps a change from being computed. */
export function trendVerdict(change: ChangeReading): ReturnType<typeof changeShort> {
  const short = changeShort("en", change);
  if (change.kind === "change") return short;
  if (change.reason === "end-band") return { ...short, verdict: "Known only within bounds" };
  return change.reason === "other-instrument"
    ? { ...short, verdict: "Another version of the survey" }
    : short;
}
