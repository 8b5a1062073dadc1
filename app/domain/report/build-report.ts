import type { Release } from "~/domain/disclosure/release";
import { cautionsOn } from "./cautions";
import {
  type Change,
  changeOf,
  changeOfDimension,
  changeOfHeadline,
  readChange,
  readChanges,
  smallestDetectableChange,
} from "./change";
import { changeBetweenWaves } from "./change-between-waves";
import { toEstimate } from "./estimates";
import { readGap, readGaps } from "./gap";
import { type HeadlineWave, readHeadlines } from "./headline";
import { readLasting } from "./lasting";
import { readMirror } from "./mirror";
import { amongTwoLowest, readWeakest } from "./priority";
import type { ChangeReading, DepartmentReading, DimensionReading, Report } from "./report";
import { type RuledScore, readRuledStage } from "./stage-history";
import { STAGE_RULE, stageRuleOf } from "./stage-rule";
import { readTippingPoint } from "./tipping-point";
import { headcountWeighted, type ReleasedScores, scoresOf } from "./wave-scores";

/** A wave in the history of a relationship; `release` is null when it ended without one. */
export type PastRelease = { waveId: string; quarter: string; release: Release | null };

type ReleasedWave = PastRelease & { release: Release };

/** The wave reported, its scores, the scores of all waves up to it, and the two waves it is compared with. */
type Context = {
  release: Release;
  scores: ReleasedScores;
  history: readonly HeadlineWave[];
  last: ReleasedWave | null;
  first: ReleasedWave | null;
};

/**
 * Everything the report says about the last of several waves, oldest first, derived from released values only.
 * Throws when the last wave has no release.
 *
 * @example
 * buildReport([{ waveId: "w1", quarter: "2026-Q1", release: sample.release }]).comparedWith // => null
 */
export function buildReport(releases: readonly PastRelease[]): Report {
  const release = releases.at(-1)?.release;
  if (!release) throw new RangeError("buildReport requires a release of the last wave");
  const scores = scoresOf(release);
  const history = sinceVersion(releases, release.instrumentVersion).map((wave) =>
    wave.release ? { release: wave.release, scores: scoresOf(wave.release) } : null,
  );
  const comparable = releases.slice(0, -1).flatMap((wave) => (showsBoth(wave) ? [wave] : []));
  const context = {
    release,
    scores,
    history,
    last: comparable.at(-1) ?? null,
    first: comparable.find((wave) => wave.release.instrumentVersion === release.instrumentVersion) ?? null,
  };

  const stage = present(readHeadlines(history).at(-1));
  return {
    cuts: stageRuleOf(release.methodVersion).cuts,
    overall: toEstimate(scores.overall),
    overallOf: scores.overallOf,
    equallyWeighted: toEstimate(scores.equallyWeighted),
    headcountWeighted: toEstimate(headcountWeighted(release, scores.departments)),
    pooled: readPool(release, scores),
    stage,
    departments: readDepartments(context),
    gap: readGap(scores.departments),
    ...readTopics(context),
    mirror: readMirror(release),
    change: readChange(changeSince(context.last, context, (wave) => changeOfHeadline(wave, scores))),
    comparedWith: comparedWave(context.last),
    changeSinceFirst: readChange(
      changeSince(context.first, context, (wave) => changeOfHeadline(wave, scores)),
    ),
    first: comparedWave(context.first),
    smallestDetectableChange: isOfOtherVersion(context.last, release)
      ? null
      : smallestDetectableChange(scores.departments, release.methodVersion),
    cautions: cautionsOn(release, context.last?.release ?? null, scores.departments),
    tippingPoint: readTippingPoint(release, scores.departments, stage),
    lasting: readLasting(
      releases.flatMap((wave) => (showsBoth(wave) ? [{ ...wave, scores: scoresOf(wave.release) }] : [])),
    ),
  };
}

/** Both changes are read together: either could be the one that chance moved. */
function readDepartments(context: Context): Report["departments"] {
  const change = (index: 0 | 1) =>
    changeSince(
      context.last,
      context,
      (wave) => changeOf(wave.departments[index], context.scores.departments[index]),
      [index],
    );
  const [first, second] = readChanges([change(0), change(1)]);
  return [readDepartment(context, 0, present(first)), readDepartment(context, 1, present(second))];
}

function readDepartment(context: Context, index: 0 | 1, change: ChangeReading): DepartmentReading {
  const { name, invited, respondents, divided } = context.release.departments[index];
  return {
    name,
    invited,
    respondents,
    estimate: toEstimate(context.scores.departments[index]),
    stage: readRuledStage(ruled(context.history, (wave) => wave.departments[index])),
    change,
    divided: divided ?? false,
  };
}

function readTopics(context: Context): Pick<Report, "dimensions" | "weakest"> {
  const overall = Object.values(context.scores.dimensions).map((scores) => scores.overall);
  const lowest = amongTwoLowest(overall);
  return { dimensions: readDimensions(context, lowest), weakest: readWeakest(overall, lowest) };
}

function readDimensions(context: Context, lowest: readonly (number | null)[]): DimensionReading[] {
  const { scores, history } = context;
  const asked = Object.entries(scores.dimensions);
  const gaps = readGaps(asked.map(([, { departments }]) => departments));
  const changes = readChanges(
    asked.map(([dimension]) =>
      changeSince(context.last, context, (wave) => changeOfDimension(wave, scores, dimension)),
    ),
  );
  return asked.map(([dimension, { overall, departments }], index) => {
    return {
      dimension,
      overall: toEstimate(overall),
      stage: readRuledStage(ruled(history, (wave) => wave.dimensions[dimension]?.overall ?? null)),
      departments: [toEstimate(departments[0]), toEstimate(departments[1])],
      gap: present(gaps[index]),
      change: present(changes[index]),
      amongLowest: lowest[index] ?? null,
    };
  });
}

/** The change from an earlier wave, or why there is none to speak of. */
function changeSince(
  earlier: ReleasedWave | null,
  { release }: Context,
  compare: (earlier: ReleasedScores) => Change,
  departments?: readonly (0 | 1)[],
): Change {
  if (!earlier) return { kind: "unavailable", reason: "no-earlier-wave" };
  if (isOfOtherVersion(earlier, release)) {
    return { kind: "unavailable", reason: "other-instrument" };
  }
  return changeBetweenWaves(compare(scoresOf(earlier.release)), earlier.release, release, departments);
}

/** A score over all waves, each with the rule it is read by. */
function ruled(
  history: readonly HeadlineWave[],
  scoreIn: (scores: ReleasedScores) => RuledScore["score"],
): RuledScore[] {
  return history.map((wave) =>
    wave
      ? { score: scoreIn(wave.scores), rule: stageRuleOf(wave.release.methodVersion) }
      : { score: null, rule: STAGE_RULE },
  );
}

/**
 * A stage stands only among waves that asked the same: the first one of a version begins anew. Waves without a release
 * in between are kept.
 */
function sinceVersion(releases: readonly PastRelease[], version: string): readonly PastRelease[] {
  const isOther = ({ release }: PastRelease) => release !== null && release.instrumentVersion !== version;
  return releases.slice(releases.findLastIndex(isOther) + 1);
}

function isOfOtherVersion(earlier: ReleasedWave | null, release: Release): boolean {
  return earlier !== null && earlier.release.instrumentVersion !== release.instrumentVersion;
}

function readPool({ pooled }: Release, scores: ReleasedScores): Report["pooled"] {
  if (!pooled || !scores.pooled) return null;
  const { respondents, invited } = pooled;
  return { respondents, invited, estimate: toEstimate(scores.pooled) };
}

function showsBoth(wave: PastRelease): wave is ReleasedWave {
  return wave.release?.departments.every(({ respondents }) => respondents !== null) ?? false;
}

function comparedWave(wave: ReleasedWave | null): Report["comparedWith"] {
  return wave && { waveId: wave.waveId, quarter: wave.quarter };
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("a report has one reading for each wave and score");
  return value;
}
