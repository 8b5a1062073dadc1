import type { Release } from "~/domain/disclosure/release";
import type { Figure } from "~/domain/disclosure/release-shape";
import type { CutScores } from "~/domain/method";
import { knownScores } from "./known-ranges";
import {
  STAGES,
  type Stage,
  type StageProbabilities,
  type StageReading,
  type StageRule,
  type UnguardedReading,
} from "./report";

/*
 * How versions 1.0 and 1.1 of the method read a release: only for releases that they made and for waves that opened
 * under them, so that what was said stays said.
 */

const CUT_SCORES: CutScores = [40, 60, 80];

const NAMING_PROBABILITY = 0.8;

export const METHOD_ONE_RULE: StageRule = {
  cuts: CUT_SCORES,
  naming: NAMING_PROBABILITY,
  changing: NAMING_PROBABILITY,
  keptWithinBounds: false,
};

/**
 * From this mean of both departments on, most answers count as favourable even where that may not be said: three in
 * eight must be, and in simulated companies half are from 69 points on.
 */
const MOSTLY_FAVOURABLE_FROM = 75;

/** Where the majority may not be said, the shares of so many items stand for all: right in 95 % of simulated companies. */
const SHARES_SHOWN_AT_LEAST = 5 / 6;

/** What is known of "more than half of the answers that entered the score are favourable". */
type Majority = {
  /** The released bit; null where it may not be said. */
  said: boolean | null;
  /** As far as all released figures tell; null where they do not. */
  seems: boolean | null;
};

/**
 * The headline of a release of the first method, from what its score alone would say.
 *
 * @example
 * guardedHeadline({ kind: "at-least", stage: "aligned" }, sample.release).kind // => "at-least"
 */
export function guardedHeadline(alone: UnguardedReading, release: Release): StageReading {
  return guardNeutrality(alone, { said: saidOf(release), seems: mostSeemFavourable(release) });
}

function saidOf({ majorityFavourable }: Release): boolean | null {
  return majorityFavourable ?? null;
}

/**
 * Whether more than half of the answers that entered the score are favourable. The released bit; where that may not be said, what the released shares of the items come to, each band read at its middle; without enough of these,
 * true from a score of 75 points in the mean of both departments, where nearly four in ten answers must be favourable
 * and far more than half are in every simulated company. Otherwise null.
 *
 * @example
 * mostSeemFavourable(sample.release) // => true
 */
export function mostSeemFavourable(release: Release): boolean | null {
  const said = saidOf(release);
  if (said !== null) return said;
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

/**
 * The neutrality guard of the organisation's stage: all-midpoint answers score 60, so Aligned and Integrated are
 * only named when more than half of those answers are favourable. Where the release says that they are not, it is
 * Defined; where it may not say, it is Defined at least. It takes effect at once and leaves no trace in the history.
 *
 * @example
 * guardNeutrality({ kind: "at-least", stage: "aligned" }, { said: false, seems: false }).kind // => "guarded"
 */
export function guardNeutrality(reading: UnguardedReading, { said, seems }: Majority): StageReading {
  if (said ?? seems) return reading;
  const wouldBe = claimsBeyondDefined(reading);
  if (!wouldBe) return reading;
  const probabilities = probabilitiesOf(reading);
  if (probabilities && probabilities.undefined > 1 - NAMING_PROBABILITY) {
    return { kind: "border", lower: "undefined", upper: "defined", probabilities };
  }
  const majority = said === false ? "not-favourable" : "unknown";
  return { kind: "guarded", stage: "defined", majority, alone: reading, wouldBe, probabilities };
}

/** The stage above Defined that a wording puts forward, or null. */
function claimsBeyondDefined(reading: UnguardedReading): Stage | null {
  const beyond = (stage: Stage) => (rank(stage) > rank("defined") ? stage : null);
  if (reading.kind === "named" || reading.kind === "at-least") return beyond(reading.stage);
  if (reading.kind === "unchanged") {
    return beyond(reading.stage) ?? (reading.stage === "defined" ? beyond(reading.leaning) : null);
  }
  if (reading.kind === "border") return beyond(reading.upper);
  if (reading.kind === "between") return reading.lower === "undefined" ? null : beyond(reading.upper);
  return null;
}

function probabilitiesOf(reading: UnguardedReading): StageProbabilities | null {
  return "probabilities" in reading ? reading.probabilities : null;
}

function rank(stage: Stage): number {
  return STAGES.indexOf(stage);
}
