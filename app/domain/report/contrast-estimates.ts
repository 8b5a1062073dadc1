import type { Release } from "~/domain/disclosure/release";
import type { DepartmentRelease } from "~/domain/disclosure/release-shape";
import type { DimensionId, Instrument } from "~/domain/instrument";
import { CONTRAST_CORRELATION } from "~/domain/method";
import { responseRate } from "~/domain/participation";
import { points } from "~/domain/points";
import type { Difference } from "~/domain/statistics/comparisons";
import { type Change, changeOf, changeOfDimension } from "./change";
import { spreadsOf } from "./estimates";
import { dimensionTogether, scoresOf } from "./wave-scores";

/** Changes in points: of the targeted topics with its error, of the others, and the error of the difference. */
export type ContrastEstimate = { targeted: Difference; others: number; squaredError: number };

/** Fewer other items would be no comparison. */
const FEWEST_OTHER_ITEMS = 3;

/** Nor would fewer other topics. */
const FEWEST_OTHER_DIMENSIONS = 3;

/**
 * By single items; null unless all targeted items are released as values in both waves and departments.
 *
 * Per wave and department, the mean of some items differs from that of the others by chance with variance
 * (sm^2 + (s0^2 - sm^2)(1 - f)) / n for each item, every item's wobble taken as its own, which is more than there is:
 * what a person feels about everything cancels.
 *
 * @example
 * contrastOfItems(sample.instrument, sample.release, sample.release, new Set()) // => null
 */
export function contrastOfItems(
  instrument: Instrument,
  before: Release,
  now: Release,
  targetedIds: ReadonlySet<string>,
): ContrastEstimate | null {
  const scored = instrument.items.filter(({ kind }) => kind === "scored").map(({ id }) => id);
  const changes = scored.flatMap((id) => {
    const change = itemChange(id, before, now);
    return change === null ? [] : [{ id, change }];
  });
  const targeted = changes.filter(({ id }) => targetedIds.has(id));
  const others = changes.filter(({ id }) => !targetedIds.has(id));
  if (targeted.length === 0 || targeted.length < targetedIds.size) return null;
  if (others.length < FEWEST_OTHER_ITEMS) return null;

  const errorOf = (items: readonly { id: string }[]) => {
    const ids = items.map(({ id }) => id);
    return (itemError(before, ids) + itemError(now, ids)) / items.length;
  };
  const squaredError = errorOf(targeted);
  return {
    targeted: { mean: meanOf(targeted), squaredError, degreesOfFreedom: null },
    others: meanOf(others),
    squaredError: squaredError + errorOf(others),
  };
}

/**
 * By whole dimensions: those with a targeted item against the rest, each from both departments or, where these show
 * less, from both together. null unless the targeted ones are released as values in both waves, and at least three
 * others (all, where fewer remain). The errors of both changes are taken as only weakly correlated.
 *
 * @example
 * contrastOfDimensions(sample.instrument, sample.release, sample.release, new Set()) // => null
 */
export function contrastOfDimensions(
  instrument: Instrument,
  before: Release,
  now: Release,
  targetedIds: ReadonlySet<string>,
): ContrastEstimate | null {
  const targetedDimensions = new Set(
    instrument.items.flatMap((item) =>
      item.kind === "scored" && targetedIds.has(item.id) ? item.dimension : [],
    ),
  );
  const [earlier, later] = [scoresOf(before), scoresOf(now)];
  const changes = instrument.dimensions.flatMap((dimension) => {
    const apart = changeOfDimension(earlier, later, dimension);
    const change = apart.kind === "difference" ? apart : changeTogether(before, now, dimension);
    return change.kind === "difference" ? [{ dimension, difference: change.difference }] : [];
  });
  const targeted = changes.filter(({ dimension }) => targetedDimensions.has(dimension));
  const others = changes.filter(({ dimension }) => !targetedDimensions.has(dimension));
  const remaining = instrument.dimensions.length - targetedDimensions.size;
  if (targeted.length === 0 || targeted.length < targetedDimensions.size) return null;
  if (others.length === 0 || others.length < Math.min(FEWEST_OTHER_DIMENSIONS, remaining)) return null;

  const first = groupChange(targeted.map(({ difference }) => difference));
  const second = groupChange(others.map(({ difference }) => difference));
  const shared = 2 * CONTRAST_CORRELATION * Math.sqrt(first.squaredError * second.squaredError);
  return {
    targeted: first,
    others: second.mean,
    squaredError: first.squaredError + second.squaredError - shared,
  };
}

/** Of the topic of both departments together, where a release holds it. */
function changeTogether(before: Release, now: Release, dimension: DimensionId): Change {
  return changeOf(dimensionTogether(before, dimension), dimensionTogether(now, dimension));
}

/** The mean of several dimensions' changes; their errors correlate weakly with each other as well. */
function groupChange(differences: readonly Difference[]): Difference {
  const count = differences.length;
  const errors = differences.map(({ squaredError }) => Math.sqrt(squaredError));
  const squares = errors.reduce((sum, error) => sum + error ** 2, 0);
  const products = errors.reduce((sum, error) => sum + error, 0) ** 2 - squares;
  return {
    mean: differences.reduce((sum, { mean }) => sum + mean, 0) / count,
    squaredError: (squares + CONTRAST_CORRELATION * products) / count ** 2,
    degreesOfFreedom: null,
  };
}

function itemChange(id: string, before: Release, now: Release): number | null {
  const [earlier, later] = [itemScore(id, before), itemScore(id, now)];
  return earlier === null || later === null ? null : later - earlier;
}

/** Mean of both departments in points, null unless both released a value. */
function itemScore(id: string, { departments }: Release): number | null {
  const means = departments.flatMap(({ items }) => {
    const mean = items[id]?.mean;
    return mean?.kind === "value" ? mean.value : [];
  });
  return means.length === 2 ? points((means[0]! + means[1]!) / 2) : null;
}

/** Squared error, in points, of the mean over both departments of one of these items in one wave. */
function itemError({ departments }: Release, ids: readonly string[]): number {
  return departments.reduce((sum, department) => sum + departmentItemError(department, ids) / 4, 0);
}

function departmentItemError(
  { respondents, invited, items, divided }: DepartmentRelease,
  ids: readonly string[],
): number {
  const { priorSpread, answerNoise } = spreadsOf({ divided }, "item");
  const answered = respondents ?? 0;
  const notSeen = (priorSpread ** 2 - answerNoise ** 2) * (1 - responseRate(answered, invited));
  const steps = ids.map((id) => {
    const mean = items[id]?.mean;
    return mean?.kind === "value" ? points(mean.step) : 0;
  });
  const rounding = steps.reduce((sum, step) => sum + step ** 2 / 12, 0) / ids.length;
  return (answerNoise ** 2 + notSeen) / answered + rounding;
}

function meanOf(changes: readonly { change: number }[]): number {
  return changes.reduce((sum, { change }) => sum + change, 0) / changes.length;
}
