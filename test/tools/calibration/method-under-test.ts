import type { Release } from "~/domain/disclosure/release";
import { mixture } from "~/domain/report/estimates";
import { readGap, readGaps } from "~/domain/report/gap";
import type { GapReading } from "~/domain/report/report";
import {
  type BothScores,
  type DepartmentScore,
  scoresOf,
  type WaveScores,
} from "~/domain/report/wave-scores";
import type { MeanEstimate } from "~/domain/statistics/intervals";
import { ofEveryDimension } from "../../support/dimensions";

/** The product's method with the two places where it can be broken on purpose. */
export type MethodName = "product" | "without-population-correction" | "without-holm";

type MethodUnderTest = {
  error: (estimate: MeanEstimate) => MeanEstimate;
  gaps: (pairs: readonly BothScores[]) => GapReading[];
};

const product: MethodUnderTest = { error: (estimate) => estimate, gaps: readGaps };

export const METHODS: Readonly<Record<MethodName, MethodUnderTest>> = {
  product,
  "without-population-correction": {
    ...product,
    error: (estimate) => {
      const samplingVariance = estimate.moderatedVariance / estimate.respondents;
      const squaredError = estimate.squaredError - estimate.samplingVariance + samplingVariance;
      return { ...estimate, samplingVariance, squaredError };
    },
  },
  "without-holm": {
    ...product,
    gaps: (pairs) => pairs.map(readGap),
  },
};

/** The scores of a release as the method under test sees them. */
export function scoresBy({ error }: MethodUnderTest, release: Release): WaveScores {
  const alter = (score: DepartmentScore): DepartmentScore =>
    score.kind === "withheld" ? score : { ...score, error: error(score.error) };
  const both = ([first, second]: BothScores) => [alter(first), alter(second)] as const;
  const scores = scoresOf(release);
  const departments = both(scores.departments);
  return {
    departments,
    overall: mixture([0.5, 0.5], departments),
    dimensions: ofEveryDimension((dimension) => {
      const pair = both(scores.dimensions[dimension]!.departments);
      return { departments: pair, overall: mixture([0.5, 0.5], pair) };
    }),
  };
}
