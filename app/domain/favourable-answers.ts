import type { Release } from "./disclosure/release";
import { knownScores } from "./known-ranges";
import { MOSTLY_FAVOURABLE_FROM } from "./method";

/**
 * Whether more than half of all answers are favourable, for the neutrality guard: the released bit; where that may
 * not be said, true from a score of 75 points in the mean of both departments, where nearly four in ten answers must
 * be favourable and far more than half are in every simulated company; otherwise null.
 */
export function mostSeemFavourable(release: Release): boolean | null {
  if (release.majorityFavourable !== null) return release.majorityFavourable;
  const lowest = release.departments.map((department) => {
    const { score } = knownScores(department);
    if (score.kind === "withheld") return 0;
    return score.kind === "value" ? score.value : score.low;
  });
  const mean = lowest.reduce((sum, score) => sum + score, 0) / lowest.length;
  return mean >= MOSTLY_FAVOURABLE_FROM ? true : null;
}
