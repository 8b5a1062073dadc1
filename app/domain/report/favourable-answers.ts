import type { Release } from "~/domain/disclosure/release";
import type { Figure } from "~/domain/disclosure/release-shape";
import { MOSTLY_FAVOURABLE_FROM, SHARES_SHOWN_AT_LEAST } from "~/domain/method";
import { knownScores } from "./known-ranges";
import type { Majority } from "./stage-history";

/**
 * What a release tells of it, for the neutrality guard.
 *
 * @example
 * majorityOf(sample.release).said // => true
 */
export function majorityOf(release: Release): Majority {
  return { said: release.majorityFavourable, seems: mostSeemFavourable(release) };
}

/**
 * Whether more than half of the answers that entered the score are favourable, for the neutrality guard. The released bit; where that may
 * not be said, what the released shares of the items come to, each band read at its middle; without enough of these,
 * true from a score of 75 points in the mean of both departments, where nearly four in ten answers must be favourable
 * and far more than half are in every simulated company. Otherwise null.
 *
 * @example
 * mostSeemFavourable(sample.release) // => true
 */
export function mostSeemFavourable(release: Release): boolean | null {
  if (release.majorityFavourable !== null) return release.majorityFavourable;
  const share = shareOf(release.departments);
  if (share !== null) return share > 50;
  const lowest = release.departments.map((department) => {
    const { score } = knownScores(department);
    if (score.kind === "withheld") return 0;
    return score.kind === "value" ? score.value : score.low;
  });
  const mean = lowest.reduce((sum, score) => sum + score, 0) / lowest.length;
  return mean >= MOSTLY_FAVOURABLE_FROM ? true : null;
}

/** Percent of favourable answers over everybody, or null where too few items show a share. */
function shareOf(departments: Release["departments"]): number | null {
  let [sum, weight] = [0, 0];
  for (const { items, respondents } of departments) {
    const shares = Object.values(items).map(({ favourable }) => middleOf(favourable));
    const shown = shares.flatMap((share) => share ?? []);
    const enough = shown.length > 0 && shown.length >= SHARES_SHOWN_AT_LEAST * shares.length;
    if (respondents === null || !enough) return null;
    sum += (respondents * shown.reduce((total, share) => total + share, 0)) / shown.length;
    weight += respondents;
  }
  return sum / weight;
}

function middleOf(figure: Figure): number | null {
  switch (figure.kind) {
    case "value":
      return figure.value;
    case "at-least":
      return (figure.bound + 100) / 2;
    case "at-most":
      return figure.bound / 2;
    case "withheld":
      return null;
  }
}
