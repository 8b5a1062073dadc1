import type { Release } from "~/domain/disclosure/release";
import type { PastRelease } from "~/domain/report/build-report";
import type { ChangeReading } from "~/domain/report/report";
import { stageOfScore } from "~/domain/report/stages";
import { scoresOf } from "~/domain/report/wave-scores";
import { buildTrend, type Trend } from "~/domain/trends/trend";
import { type Headline, headlines, saysClear } from "./words";

/** What is read from releases, with the places where it can be broken on purpose. */
type Variant = {
  trendOf: (releases: readonly PastRelease[]) => Trend;
  headlinesOf: (releases: readonly Release[]) => Headline[];
  saysClear: (change: ChangeReading) => boolean;
  /** Factor on the standard error of an interval. */
  narrowing: number;
};

const product: Variant = { trendOf: buildTrend, headlinesOf: headlines, saysClear, narrowing: 1 };

export const VARIANTS = {
  product,
  /** Method 1 knew no common mood, and called a change clear whoever had answered. */
  "without-mood": {
    ...product,
    trendOf: (releases) =>
      buildTrend(
        releases.map((wave) => ({
          ...wave,
          release: wave.release && { ...wave.release, methodVersion: "1.1" },
        })),
      ),
  },
  /** The band that the bare score lies in. */
  "naive-naming": {
    ...product,
    headlinesOf: (releases) =>
      releases.map((release) => {
        const { overall } = scoresOf(release);
        const stage = overall.kind === "measured" ? stageOfScore(overall.low) : null;
        return { stage, words: stage ?? "none", plain: stage ?? "none" };
      }),
  },
  /** Every topic by its own interval, as if it were the only one. */
  "without-holm": {
    ...product,
    saysClear: (change) =>
      change.kind === "change" && (change.low > 0 || change.high < 0) && Math.abs(change.difference) >= 3,
  },
  "half-as-wide": { ...product, narrowing: 0.5 },
} satisfies Readonly<Record<string, Variant>>;

export type VariantName = keyof typeof VARIANTS;
