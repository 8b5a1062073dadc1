import type { Release } from "~/domain/disclosure/release";
import { LOW_RESPONSE_RATE, LOWEST_SCORE, SENSITIVITY_DIFFERENCE } from "~/domain/method";
import { responseMovedBetween, responseRateOf } from "./change-between-waves";
import { isExact } from "./estimates";
import type { Caution } from "./report";
import type { BothScores } from "./wave-scores";

/**
 * What a reader should keep in mind beside the score: low response, response that differs from the wave compared
 * with, and how far those who did not answer could move the score.
 *
 * @example
 * cautionsOn(sample.release, null, sample.scores.departments).map(({ kind }) => kind) // => ["sensitivity"]
 */
export function cautionsOn(release: Release, before: Release | null, scores: BothScores): Caution[] {
  const departments: readonly (0 | 1)[] = [0, 1];
  return [
    ...departments.flatMap((department): Caution[] => {
      const rate = responseRateOf(release, department);
      if (rate === null || rate >= LOW_RESPONSE_RATE) return [];
      return [{ kind: "low-response", department, rate }];
    }),
    ...departments.flatMap((department): Caution[] => {
      if (!before || !responseMovedBetween(before, release, department)) return [];
      const [from, to] = [responseRateOf(before, department), responseRateOf(release, department)];
      return from === null || to === null ? [] : [{ kind: "response-shift", department, from, to }];
    }),
    ...sensitivity(release, scores),
  ];
}

/** The overall score if everybody who did not answer were 10 points lower, rounded to whole points. */
function sensitivity(release: Release, [first, second]: BothScores): Caution[] {
  if (first.kind === "withheld" || second.kind === "withheld") return [];
  if (!isExact(first) || !isExact(second)) return [];
  const silent = release.departments.reduce(
    (sum, { respondents, invited }) => sum + Math.max(0, invited - (respondents ?? 0)),
    0,
  );
  if (silent === 0) return [];
  const lowered = [first, second].map(
    ({ low, error }) => low - SENSITIVITY_DIFFERENCE * (1 - error.fraction),
  );
  const mean = lowered.reduce((sum, value) => sum + value, 0) / 2;
  const score = Math.max(LOWEST_SCORE, Math.round(mean));
  return [{ kind: "sensitivity", silent, score }];
}
