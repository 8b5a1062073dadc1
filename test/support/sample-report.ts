import type { WithheldReason } from "~/domain/disclosure/release-shape";
import type { DimensionId } from "~/domain/instrument";
import { CUT_SCORES } from "~/domain/method";
import type {
  ChangeReading,
  DimensionReading,
  Estimate,
  GapReading,
  Report,
  StageReading,
} from "~/domain/report/report";
import { DIMENSIONS } from "./dimensions";

export function estimate(score: number, half = 6): Estimate {
  return {
    kind: "estimate",
    score,
    low: Math.max(20, score - half),
    high: Math.min(100, score + half),
    standardError: half / 2,
    degreesOfFreedom: 12,
  };
}

export function withheld(reason: WithheldReason): { kind: "withheld"; reason: WithheldReason } {
  return { kind: "withheld", reason };
}

const NAMED: StageReading = {
  kind: "named",
  stage: "defined",
  probabilities: { undefined: 0, defined: 0.85, aligned: 0.15, integrated: 0 },
};
const BORDER: StageReading = {
  kind: "border",
  lower: "defined",
  upper: "aligned",
  probabilities: { undefined: 0, defined: 0.3, aligned: 0.7, integrated: 0 },
};

function gap(score: number, half = 8): GapReading {
  const clear = Math.abs(score) > half;
  return {
    estimate: { ...estimate(60, half), score, low: score - half, high: score + half } as Estimate,
    verdict: clear ? "clear-difference" : "too-little-data",
    atMost: null,
    higher: clear ? (score > 0 ? 0 : 1) : null,
  };
}

export function change(difference: number, verdict: "clear-change" | "no-real-change" | "too-little-data") {
  return { kind: "change", difference, low: difference - 4, high: difference + 4, verdict } as const;
}

const PAIRS: Readonly<Record<DimensionId, readonly [number, number]>> = {
  definitions: [48, 66],
  communication: [58, 62],
  "joint-work": [55, 57],
  "shared-goals": [52, 41],
  trust: [66, 70],
  leadership: [61, 63],
};

function dimension(id: DimensionId): DimensionReading {
  const [first, second] = PAIRS[id]!;
  return {
    dimension: id,
    overall: estimate((first + second) / 2, 5),
    stage: NAMED,
    departments: [estimate(first, 8), estimate(second, 7)],
    gap: gap(first - second),
    change: change(first > 60 ? 7 : 1, first > 60 ? "clear-change" : "too-little-data"),
    amongLowest: id === "shared-goals" ? 0.85 : id === "joint-work" ? 0.55 : 0.1,
  };
}

const UNCHANGED: ChangeReading = change(4, "too-little-data");

/** Nine and eleven respondents, a border reading, one large gap. */
export function sampleReport(): Report {
  return {
    cuts: CUT_SCORES,
    overall: estimate(61, 5),
    overallOf: "departments",
    equallyWeighted: estimate(61, 5),
    headcountWeighted: estimate(61.5, 5),
    pooled: null,
    stage: BORDER,
    departments: [
      {
        name: "Sales",
        invited: 14,
        respondents: 9,
        estimate: estimate(57, 6),
        stage: NAMED,
        change: change(-1, "no-real-change"),
        divided: false,
      },
      {
        name: "Marketing",
        invited: 12,
        respondents: 11,
        estimate: estimate(65, 5),
        stage: { ...BORDER },
        change: change(8, "clear-change"),
        divided: false,
      },
    ],
    gap: gap(-8, 7),
    dimensions: DIMENSIONS.map(dimension),
    weakest: "stand-out",
    mirror: [
      {
        department: 0,
        selfView: { kind: "value", value: 80, step: 10 },
        viewOfOther: { kind: "value", value: 50, step: 10 },
        mismatch: estimate(30, 12),
        verdict: "clear-difference",
      },
      {
        department: 1,
        selfView: { kind: "value", value: 70, step: 10 },
        viewOfOther: { kind: "value", value: 70, step: 10 },
        mismatch: { ...estimate(60, 9), score: 0, low: -9, high: 9 } as Estimate,
        verdict: "too-little-data",
      },
    ],
    change: UNCHANGED,
    comparedWith: { waveId: "w3", quarter: "2026-Q3" },
    changeSinceFirst: change(12, "clear-change"),
    first: { waveId: "w1", quarter: "2026-Q1" },
    smallestDetectableChange: 5.6,
    cautions: [
      { kind: "low-response", department: 0, rate: 0.58 },
      { kind: "response-shift", department: 0, from: 0.86, to: 0.58 },
      { kind: "sensitivity", silent: 6, score: 58 },
    ],
    tippingPoint: { kind: "unless", silent: 6, direction: "lower", by: 12 },
    lasting: null,
  };
}
