import { list, lowerFirst } from "~/content/numbers";
import type { Release } from "~/domain/disclosure/release";
import { nothingReleased, withheldReason } from "./withheld-reasons";

export type Missing = {
  /** A few words that stand upright in the chart. */
  short: string;
  /** A sentence for the list and the table. */
  sentence: string;
};

export const NO_WAVE: Missing = { short: "No wave", sentence: "Nothing was asked in this quarter." };

/** Why a wave that ended has no result at all. */
export function endedWithoutRelease(state: string, endedBecause: string | null): Missing {
  const { title, text } = nothingReleased("en", state, endedBecause, "");
  return { short: SHORT[endedBecause ?? ""] ?? SHORT[state] ?? "No result", sentence: `${title}. ${text}` };
}

const SHORT: Readonly<Record<string, string>> = {
  cancelled: "Cancelled",
  "closed-early": "Closed early",
  "key-lost": "Key lost",
  restored: "Backup restored",
};

/** Why a release shows no score of both departments; null where it shows one. */
export function scoreWithheld(release: Pick<Release, "departments" | "threshold">): Missing | null {
  const reasons = release.departments.flatMap(({ name, score }) =>
    score.kind === "withheld" ? [{ name, reason: score.reason }] : [],
  );
  const own = reasons.filter(({ reason }) => reason !== "other-department-below-threshold");
  const [first] = own.length > 0 ? own : reasons;
  if (!first) return null;
  if (first.reason === "department-below-threshold") {
    const small = list(own.map(({ name }) => name));
    return {
      short: "Too few answered",
      sentence: `Fewer than ${release.threshold} people of ${small} answered, so neither department is shown.`,
    };
  }
  return {
    short: "Not shown",
    sentence: `${first.name}: ${lowerFirst(withheldReason("en", first.reason, release.threshold))}`,
  };
}
