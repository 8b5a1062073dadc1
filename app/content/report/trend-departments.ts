import { points } from "~/content/numbers";
import type { ChangeReading } from "~/domain/report/report";

/** "Sales stands 20 points higher than in Q4 2024: a clear change." */
export function departmentMovedSentence(name: string, change: ChangeReading, since: string): string | null {
  if (change.kind === "unavailable") return null;
  const { verdict, difference } = change;
  switch (verdict) {
    case "clear-change":
      return `${name} stands ${points(Math.abs(difference))} ${difference > 0 ? "higher" : "lower"} than in ${since}: a clear change.`;
    case "no-real-change":
      return `${name} has not really changed since ${since}.`;
    case "too-little-data":
      return `For ${name} there is too little data to tell whether it moved since ${since}.`;
  }
}
