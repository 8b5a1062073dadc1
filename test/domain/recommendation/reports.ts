import fc from "fast-check";
import { CUT_SCORES } from "~/domain/method";
import {
  type DimensionReading,
  type Estimate,
  type GapReading,
  type MirrorReading,
  type Report,
  STAGES,
  type Stage,
  type StageProbabilities,
  type StageReading,
} from "~/domain/report/report";
import { DIMENSIONS } from "../../support/dimensions";

const EVEN: StageProbabilities = { undefined: 0.25, defined: 0.25, aligned: 0.25, integrated: 0.25 };
const WITHHELD: Estimate = { kind: "withheld", reason: "department-below-threshold" };

export function estimate(score: number): Estimate {
  return {
    kind: "estimate",
    score,
    low: Math.max(20, score - 5),
    high: Math.min(100, score + 5),
    standardError: 2.5,
    degreesOfFreedom: null,
  };
}

function stageOf(score: number): Stage {
  return STAGES[CUT_SCORES.filter((cut) => score >= cut).length]!;
}

type Sketch = {
  overall?: Estimate;
  stage?: StageReading;
  scores?: readonly Estimate[];
  amongLowest?: readonly (number | null)[];
  gaps?: readonly (number | null)[];
  mismatches?: readonly [number | null, number | null];
};

/** A report in which everything not sketched is calm: every topic at the overall score, no gap, no mismatch. */
export function report(sketch: Sketch = {}): Report {
  const overall = sketch.overall ?? estimate(50);
  const score = overall.kind === "estimate" ? overall.score : 50;
  const stage: StageReading =
    sketch.stage ??
    (overall.kind === "withheld" ? overall : { kind: "named", stage: stageOf(score), probabilities: EVEN });
  const unchanged = { kind: "unavailable", reason: "no-earlier-wave" } as const;
  return {
    cuts: CUT_SCORES,
    overall,
    overallOf: "departments",
    equallyWeighted: overall,
    headcountWeighted: overall,
    stage,
    departments: [
      {
        name: "Sales",
        invited: 14,
        respondents: 12,
        estimate: overall,
        stage,
        change: unchanged,
        divided: false,
      },
      {
        name: "Marketing",
        invited: 14,
        respondents: 11,
        estimate: overall,
        stage,
        change: unchanged,
        divided: false,
      },
    ],
    gap: noGap(overall),
    dimensions: DIMENSIONS.map((dimension, index): DimensionReading => {
      const own = sketch.scores?.[index] ?? overall;
      const gap = sketch.gaps?.[index] ?? null;
      const middle = own.kind === "estimate" ? own.score : 50;
      return {
        dimension,
        overall: own,
        stage,
        departments:
          gap === null || own.kind !== "estimate"
            ? [own, own]
            : [estimate(middle + gap / 2), estimate(middle - gap / 2)],
        gap:
          gap === null
            ? noGap(own)
            : {
                estimate: difference(gap),
                verdict: "clear-difference",
                atMost: null,
                higher: gap > 0 ? 0 : 1,
              },
        change: unchanged,
        amongLowest: sketch.amongLowest?.[index] ?? null,
      };
    }),
    weakest: null,
    mirror: [mirror(0, sketch.mismatches?.[0] ?? null), mirror(1, sketch.mismatches?.[1] ?? null)],
    change: unchanged,
    changeSinceFirst: unchanged,
    smallestDetectableChange: 6,
    cautions: [],
    tippingPoint: null,
    lasting: null,
    pooled: null,
    comparedWith: null,
    first: null,
  };
}

function noGap(like: Estimate): GapReading {
  return {
    estimate: like.kind === "withheld" ? like : difference(0),
    verdict: "too-little-data",
    atMost: null,
    higher: null,
  };
}

function difference(points: number): Estimate {
  return {
    kind: "estimate",
    score: points,
    low: points - 4,
    high: points + 4,
    standardError: 2,
    degreesOfFreedom: null,
  };
}

function mirror(department: 0 | 1, mismatch: number | null): MirrorReading {
  return {
    department,
    selfView: { kind: "value", value: 70, step: 10 },
    viewOfOther: { kind: "value", value: 70 - (mismatch ?? 0), step: 10 },
    mismatch: difference(mismatch ?? 0),
    verdict: mismatch === null ? "too-little-data" : "clear-difference",
  };
}

const score = fc.integer({ min: 20, max: 100 });
const stage = fc.constantFrom(...STAGES);

const anyEstimate: fc.Arbitrary<Estimate> = fc.oneof(
  { weight: 6, arbitrary: score.map(estimate) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(score, score)
      .map(([a, b]): Estimate => ({ kind: "bounded", low: Math.min(a, b), high: Math.max(a, b) })),
  },
  { weight: 1, arbitrary: fc.constant(WITHHELD) },
);

const anyReading: fc.Arbitrary<StageReading> = fc.oneof(
  stage.map((named): StageReading => ({ kind: "named", stage: named, probabilities: EVEN })),
  fc.integer({ min: 0, max: 2 }).map(
    (lower): StageReading => ({
      kind: "border",
      lower: STAGES[lower]!,
      upper: STAGES[lower + 1]!,
      probabilities: EVEN,
    }),
  ),
  fc
    .tuple(stage, stage)
    .map(
      ([kept, leaning]): StageReading => ({ kind: "unchanged", stage: kept, leaning, probabilities: EVEN }),
    ),
  fc
    .record({
      majority: fc.constantFrom("not-favourable" as const, "unknown" as const),
      wouldBe: fc.constantFrom("aligned" as const, "integrated" as const),
    })
    .map(
      ({ majority, wouldBe }): StageReading => ({
        kind: "guarded",
        stage: "defined",
        majority,
        wouldBe,
        alone: { kind: "named", stage: wouldBe, probabilities: EVEN },
        probabilities: EVEN,
      }),
    ),
  fc
    .tuple(stage, stage, stage)
    .map((three) => three.map((it) => STAGES.indexOf(it)).sort())
    .map(
      ([lower, kept, upper]): StageReading => ({
        kind: "held",
        stage: STAGES[kept!]!,
        lower: STAGES[lower!]!,
        upper: STAGES[upper!]!,
      }),
    ),
  stage.map((least): StageReading => ({ kind: "at-least", stage: least })),
  stage.map((most): StageReading => ({ kind: "at-most", stage: most })),
  fc.constant<StageReading>({ kind: "withheld", reason: "closed-early" }),
);

function optional<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { freq: 2, nil: null });
}

/** Reports of every shape, also ones that no real wave would give. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    overall: anyEstimate,
    stage: anyReading,
    scores: fc.array(anyEstimate, { minLength: 6, maxLength: 6 }),
    amongLowest: fc.array(optional(fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 6,
      maxLength: 6,
    }),
    gaps: fc.array(optional(fc.integer({ min: -40, max: 40 }).filter((gap) => gap !== 0)), {
      minLength: 6,
      maxLength: 6,
    }),
    mismatches: fc.tuple(
      optional(fc.integer({ min: -40, max: 40 })),
      optional(fc.integer({ min: -40, max: 40 })),
    ),
  })
  .map(report);
