import type { Release } from "~/domain/disclosure/release";
import type { DimensionId } from "~/domain/instrument";
import {
  changeOf,
  changeOfDimension,
  changeOfHeadline,
  readChange,
  readChanges,
  smallestDetectableChange,
} from "~/domain/report/change";
import { changeBetweenWaves } from "~/domain/report/change-between-waves";
import { readLasting } from "~/domain/report/lasting";
import type { ChangeReading, ComparedWave, LastingReading } from "~/domain/report/report";
import { dimensionsOf, type ReleasedScores } from "~/domain/report/wave-scores";

/** A wave with the scores its release shows; both are null when it ended without one. */
export type ScoredWave = ComparedWave &
  ({ release: Release; scores: ReleasedScores } | { release: null; scores: null });
type ReleasedWave = Extract<ScoredWave, { release: Release }>;

/** Everything that is read together about the change between two waves. */
export type Changes = {
  overall: ChangeReading;
  departments: readonly [ChangeReading, ChangeReading];
  dimensions: Readonly<Record<DimensionId, ChangeReading>>;
};

/** How the relationship developed up to `now`, the last wave that shows both departments. */
export type Development = {
  now: ComparedWave | null;
  /** The wave before `now` that shows both, and the first one with the same instrument; may be the same wave. */
  last: ComparedWave | null;
  first: ComparedWave | null;
  sinceLast: Changes;
  sinceFirst: Changes;
  /** Smallest change of the overall score that `now` could have shown, points; null where `last` asked otherwise. */
  smallestDetectableChange: number | null;
  /** Whether the newest change of the overall score, or the one before, lasts. */
  lasting: LastingReading | null;
};

/**
 * The same comparisons, by the same rules, as the report of `now` makes.
 *
 * @example
 * readDevelopment([]).now // => null
 */
export function readDevelopment(waves: readonly ScoredWave[]): Development {
  const shown = waves.filter(showsBoth);
  const now = shown.at(-1) ?? null;
  const last = shown.at(-2) ?? null;
  const first =
    shown.slice(0, -1).find((wave) => wave.release.instrumentVersion === now?.release.instrumentVersion) ??
    null;
  return {
    now: compared(now),
    last: compared(last),
    first: compared(first),
    sinceLast: readAll(last, now),
    sinceFirst: readAll(first, now),
    smallestDetectableChange:
      now && (!last || isComparable(last, now))
        ? smallestDetectableChange(now.scores.departments, now.release.methodVersion)
        : null,
    lasting: readLasting(shown),
  };
}

/**
 * Each wave's change of the overall score since the last earlier one that showed both departments.
 *
 * @example
 * readStepByStep([]) // => []
 */
export function readStepByStep(waves: readonly ScoredWave[]): ChangeReading[] {
  return waves.map((wave, index) => {
    const earlier = waves.slice(0, index).findLast(showsBoth) ?? null;
    return wave.release ? readOverall(earlier, wave) : { kind: "unavailable", reason: "closed-early" };
  });
}

function showsBoth(wave: ScoredWave): wave is ReleasedWave {
  return wave.release?.departments.every(({ respondents }) => respondents !== null) ?? false;
}

function readOverall(earlier: ReleasedWave | null, later: ReleasedWave): ChangeReading {
  if (!earlier) return NO_EARLIER_WAVE;
  if (!isComparable(earlier, later)) return OTHER_INSTRUMENT;
  const change = changeOfHeadline(earlier.scores, later.scores);
  return readChange(changeBetweenWaves(change, earlier.release, later.release));
}

function readAll(earlier: ReleasedWave | null, later: ReleasedWave | null): Changes {
  const asked = later ? dimensionsOf(later.scores) : [];
  if (!earlier || !later) return withoutComparison(asked, NO_EARLIER_WAVE);
  if (!isComparable(earlier, later)) return withoutComparison(asked, OTHER_INSTRUMENT);
  const department = (index: 0 | 1) =>
    changeBetweenWaves(
      changeOf(earlier.scores.departments[index], later.scores.departments[index]),
      earlier.release,
      later.release,
      [index],
    );
  const [first = NO_EARLIER_WAVE, second = NO_EARLIER_WAVE] = readChanges([department(0), department(1)]);
  const dimensions = readChanges(
    asked.map((dimension) =>
      changeBetweenWaves(
        changeOfDimension(earlier.scores, later.scores, dimension),
        earlier.release,
        later.release,
      ),
    ),
  );
  return {
    overall: readOverall(earlier, later),
    departments: [first, second],
    dimensions: Object.fromEntries(
      asked.map((dimension, index) => [dimension, dimensions[index] ?? NO_EARLIER_WAVE] as const),
    ),
  };
}

type Unavailable = Extract<ChangeReading, { kind: "unavailable" }>;
const NO_EARLIER_WAVE: Unavailable = { kind: "unavailable", reason: "no-earlier-wave" };
const OTHER_INSTRUMENT: Unavailable = { kind: "unavailable", reason: "other-instrument" };

function isComparable(earlier: ReleasedWave, later: ReleasedWave): boolean {
  return earlier.release.instrumentVersion === later.release.instrumentVersion;
}

function withoutComparison(asked: readonly DimensionId[], reading: Unavailable): Changes {
  const dimensions = Object.fromEntries(asked.map((dimension) => [dimension, reading] as const));
  return { overall: reading, departments: [reading, reading], dimensions };
}

function compared(wave: ScoredWave | null): ComparedWave | null {
  return wave && { waveId: wave.waveId, quarter: wave.quarter };
}
