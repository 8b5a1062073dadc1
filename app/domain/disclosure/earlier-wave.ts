import type { MirrorDirection } from "../instrument";
import { POINTS_PER_STEP } from "../method";
import type { DepartmentPlan } from "./department-view";
import { differenceOf, EVERYTHING, edgesOfFigure, type Window, windowOf } from "./figure";
import type { SafetyRule } from "./figure-choice";
import type { ItemLimits } from "./item-limits";
import { addAll, isPossible, isSafe, type JointView, limitsOfItems } from "./joint-view";
import type { DepartmentRelease, ReleaseContent } from "./release";

/** Waves in which everybody answered, and which differ by at most so many people, can be set against each other. */
const MOST_WHO_LEFT = 3;

/** Nobody supposes that everybody answers as they did more than a year ago. */
const WAVES_BACK = 4;

/** The same department in an earlier wave, and how many fewer it has now: negative when it has more. */
export type EarlierWave = { left: number; people: number; department: DepartmentRelease };

/**
 * Of the releases before this one, oldest first: earlier waves whose difference could be laid at a few people's door: everybody invited answered in both, so
 * everybody knows who did, and there are one to three people fewer or more now.
 */
export function comparableWaves(
  previous: readonly ReleaseContent[],
  index: 0 | 1,
  now: { instrumentVersion: string; respondents: number; invited: number },
): EarlierWave[] {
  if (now.respondents !== now.invited) return [];
  return previous.slice(-WAVES_BACK).flatMap(({ instrumentVersion, departments }): EarlierWave[] => {
    const department = departments[index];
    const people = department.respondents;
    if (instrumentVersion !== now.instrumentVersion) return [];
    if (people === null || people !== department.invited) return [];
    const left = people - now.respondents;
    return left !== 0 && Math.abs(left) <= MOST_WHO_LEFT ? [{ left, people, department }] : [];
  });
}

/**
 * Whether department and dimension scores hide what those who left (or came) answered from people who suppose that
 * everybody else answered as before: of every item, every answer remains possible for them.
 */
export function hidesInScores({ left, people, department }: EarlierWave, plan: DepartmentPlan): SafetyRule {
  const total = windowOf(edgesOfFigure(department.score), (plan.totalUnit * plan.people) / people);
  const dimensions = plan.dimensions.map(({ id, items }) =>
    windowOf(edgesOfFigure(department.dimensions[id].score), POINTS_PER_STEP / (items.length * people)),
  );
  const sizes = plan.dimensions.map(({ items }) => items.length);
  return hidesGroup(left, total, dimensions, sizes);
}

/** The same for one direction of the mirror. */
export function hidesInMirror(
  { left, people, department }: EarlierWave,
  direction: MirrorDirection,
  items: number,
): SafetyRule {
  const before = windowOf(edgesOfFigure(department.mirror[direction]), POINTS_PER_STEP / (items * people));
  return hidesGroup(left, EVERYTHING, [before], [items]);
}

/** The sum over both departments in an earlier wave, and how many fewer people they are now. */
export type EarlierTotal = { left: number; total: Window };

/**
 * Likewise for the two departments together, where one of the two waves shows only their total. The total of shown
 * departments is the sum of both.
 */
export function comparableTotals(
  previous: readonly ReleaseContent[],
  items: number,
  now: { instrumentVersion: string; apart: boolean; respondents: number; invited: number },
): EarlierTotal[] {
  if (now.respondents !== now.invited) return [];
  return previous.slice(-WAVES_BACK).flatMap((release): EarlierTotal[] => {
    const before = totalOf(release, items);
    if (!before || release.instrumentVersion !== now.instrumentVersion) return [];
    if (now.apart && !release.pooled) return [];
    const left = before.people - now.respondents;
    return left !== 0 && Math.abs(left) <= MOST_WHO_LEFT ? [{ left, total: before.total }] : [];
  });
}

/** Whether the total hides them; `rest` is what is known already of the other department's share in it. */
export function hidesInTotal({ left, total }: EarlierTotal, plan: DepartmentPlan, rest: Window): SafetyRule {
  const sizes = plan.dimensions.map(({ items }) => items.length);
  return hidesGroup(
    left,
    differenceOf(total, rest),
    sizes.map(() => EVERYTHING),
    sizes,
  );
}

/** null unless everybody invited answered and it shows a total or both parts. */
function totalOf(
  { pooled, departments }: ReleaseContent,
  items: number,
): { people: number; total: Window } | null {
  const parts = pooled
    ? [pooled]
    : departments.flatMap(({ respondents, invited, score }) =>
        respondents === null ? [] : [{ respondents, invited, score }],
      );
  if (parts.length === 0 || parts.some(({ respondents, invited }) => respondents !== invited)) return null;
  return {
    people: parts.reduce((sum, { respondents }) => sum + respondents, 0),
    total: addAll(
      parts.map(({ respondents, score }) =>
        windowOf(edgesOfFigure(score), POINTS_PER_STEP / (items * respondents)),
      ),
    ),
  };
}

function hidesGroup(
  left: number,
  total: Window,
  dimensions: readonly Window[],
  sizes: readonly number[],
): SafetyRule {
  const limits = sizes.map((size) =>
    limitsOfItems(Array.from({ length: size }, () => limitsOfGroup(Math.abs(left)))),
  );
  const difference = (earlier: Window, later: Window) =>
    left > 0 ? differenceOf(earlier, later) : differenceOf(later, earlier);
  const allows = (view: JointView) => {
    const theirs: JointView = {
      total: difference(total, view.total),
      dimensions: view.dimensions.map(({ window, weight }, position) => ({
        window: difference(dimensions[position]!, window),
        weight,
        items: limits[position]!,
      })),
    };
    return !isPossible(theirs) || isSafe(theirs);
  };
  return { allows, steady: false };
}

/** Sums of one item over a few people; nobody's own answers help, because they are the same in both waves. */
function limitsOfGroup(people: number): ItemLimits {
  const all = { low: people, high: 5 * people };
  return { all, known: all, open: { low: people + 4, high: 5 * people - 4 } };
}
