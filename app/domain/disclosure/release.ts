import { type Histogram, mostAreFavourable } from "../histogram";
import type { Answers, DimensionId, Instrument } from "../instrument";
import { METHOD_VERSION } from "../method";
import { type RawDepartment, scoreDepartment } from "../scoring";
import { releaseDepartment, withholdDepartment } from "./department-release";
import { figureOf, POINTS } from "./figure";
import { readReleaseContent } from "./release-content";
import { minimumAnswers, minimumPool, reportingThreshold } from "./reporting-threshold";
import { ruleFor } from "./rules";
import { commentRule, departmentsShown } from "./suppression";

export { METHOD_VERSION } from "../method";

declare const released: unique symbol;

/** A value that passed the release gate. Only this file can make one. */
export type Released<T> = T & { readonly [released]: true };

export type WithheldReason =
  | "department-below-threshold"
  | "other-department-below-threshold"
  | "too-few-answers"
  | "needs-ten-respondents"
  | "needs-twenty-respondents"
  | "needs-hundred-respondents"
  | "closed-early"
  | "audit-refused";

/**
 * One number as it may leave. `value` is a multiple of `step`; an end band says only that the number lies at or
 * beyond `bound`. Units are those of the figure: points 20-100, percent 0-100, or answer units 1-5.
 */
export type Figure =
  | { kind: "value"; value: number; step: number }
  | { kind: "at-least"; bound: number; step: number }
  | { kind: "at-most"; bound: number; step: number }
  | { kind: "withheld"; reason: WithheldReason };

/** How intervals are computed later: from counts alone below 20 respondents, from a rounded-up spread above. */
export type Spread = { kind: "reference" } | { kind: "class"; standardDeviation: number };

export type DimensionRelease = { score: Figure; spread: Spread };

export type ItemRelease = {
  /** Percent of real answers that are Often or Always. */
  favourable: Figure;
  /** Mean answer, 1-5. */
  mean: Figure;
  /** Share of each answer 1..5 in percent, from 100 respondents on. */
  distribution: readonly [Figure, Figure, Figure, Figure, Figure] | null;
  /** null when not released. */
  splitOpinion: boolean | null;
};

/** How a department sees itself and the other one, points 20-100, its two items per direction together. */
export type MirrorRelease = { own: Figure; other: Figure };

export type DepartmentRelease = {
  name: string;
  invited: number;
  /** null when the departments may not be shown apart. */
  respondents: number | null;
  score: Figure;
  spread: Spread;
  dimensions: Readonly<Record<DimensionId, DimensionRelease>>;
  /** By item id, scored items only. */
  items: Readonly<Record<string, ItemRelease>>;
  mirror: MirrorRelease;
};

export type CommentRelease = "by-department" | "pooled" | "withheld";

/** Everything that remains of a wave. Frozen: stored once, as JSON, and never recomputed. */
export type ReleaseContent = {
  /** Version of the method that made it; a later method never rewrites it. */
  methodVersion: string;
  instrumentVersion: string;
  manifestHash: string;
  threshold: number;
  /** In the relationship's order, first and second. */
  departments: readonly [DepartmentRelease, DepartmentRelease];
  /** Score over everybody, only where the two departments may not be shown apart. */
  pooled: { respondents: number; invited: number; score: Figure } | null;
  /** "More than half of all answers are favourable"; null when withheld. */
  majorityFavourable: boolean | null;
  comments: CommentRelease;
  /** How many codes were claimed and ballots counted, published after closing. */
  participation: { claimed: number; counted: number };
};

export type Release = Released<ReleaseContent>;

export type DepartmentBallots = {
  name: string;
  invited: number;
  ballots: readonly { answers: Answers; comment: { text: string; mayBeQuoted: boolean } | null }[];
};

/** A comment as it may leave; the order still is that of the ballots and is the caller's to shuffle. */
export type ReleasedComment = { departmentIndex: 0 | 1 | null; text: string; mayBeQuoted: boolean };

/**
 * Everything that may ever leave of a wave's ballots: the only function that turns answers into a release.
 *
 * `claimed` counts the codes that were claimed. A threshold below the floor counts as the floor. The comments come
 * apart because they are stored apart from every figure.
 */
export function makeRelease(input: {
  instrument: Instrument;
  threshold: number;
  manifestHash: string;
  claimed: number;
  departments: readonly [DepartmentBallots, DepartmentBallots];
}): { release: Release; comments: readonly ReleasedComment[] } {
  const { instrument, departments } = input;
  const threshold = reportingThreshold(input.threshold);
  const score = (ballots: DepartmentBallots["ballots"]) =>
    scoreDepartment(
      instrument,
      ballots.map(({ answers }) => answers),
      (respondents) => minimumAnswers(respondents, threshold),
    );
  const raw = [score(departments[0].ballots), score(departments[1].ballots)] as const;
  const shown = departmentsShown([raw[0].respondents, raw[1].respondents], threshold);
  const everybody = [...departments[0].ballots, ...departments[1].ballots];
  const comments = commentRule(departments, [raw[0].respondents, raw[1].respondents], threshold);

  const content: ReleaseContent = {
    methodVersion: METHOD_VERSION,
    instrumentVersion: instrument.version,
    manifestHash: input.manifestHash,
    threshold,
    departments: shown.together
      ? [
          releaseDepartment(departments[0], raw[0], threshold),
          releaseDepartment(departments[1], raw[1], threshold),
        ]
      : [
          withholdDepartment(departments[0], instrument, shown.reasons[0]),
          withholdDepartment(departments[1], instrument, shown.reasons[1]),
        ],
    pooled: shown.together ? null : releasePool(departments, score(everybody), threshold),
    majorityFavourable: shown.together ? mostAreFavourable(histogramsOf(raw)) : null,
    comments: comments.rule,
    participation: { claimed: input.claimed, counted: everybody.length },
  };
  return { release: brand(content), comments: comments.released };
}

/** A stored release read back. Throws when the text is not one. */
export function parseRelease(json: string): Release {
  return brand(readReleaseContent(JSON.parse(json)));
}

function releasePool(
  departments: readonly [DepartmentBallots, DepartmentBallots],
  raw: RawDepartment,
  threshold: number,
): ReleaseContent["pooled"] {
  const rule = ruleFor(raw.respondents);
  if (!rule || !raw.score || raw.respondents < minimumPool(threshold)) return null;
  return {
    respondents: raw.respondents,
    invited: departments[0].invited + departments[1].invited,
    score: figureOf(raw.score.mean, raw.score.weights, POINTS, rule.scoreStep),
  };
}

function histogramsOf(departments: readonly RawDepartment[]): Histogram[] {
  return departments.flatMap(({ items }) => Object.values(items));
}

function brand<T>(value: T): Released<T> {
  return value as Released<T>;
}
