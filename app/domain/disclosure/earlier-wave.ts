import type { MirrorDirection } from "../instrument";
import { HIGHEST_ANSWER, POINTS_PER_STEP } from "../method";
import type { DepartmentPlan } from "./department-view";
import { differenceOf, EVERYTHING, edgesOfFigure, meet, type Window, windowOf } from "./figure";
import type { SafetyRule } from "./figure-choice";
import { itemLimits } from "./item-limits";
import { addAll, type JointView } from "./joint-view";
import { type Group, leavesOpen, type Sums, sumsOf } from "./leaver-sums";
import type { DepartmentRelease, ItemRelease, ReleaseContent } from "./release";

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
 * everybody else answered as before: of every item, every answer remains possible for them. What the earlier wave
 * said about its items narrows its dimensions.
 */
export function hidesInScores({ left, people, department }: EarlierWave, plan: DepartmentPlan): SafetyRule {
  const total = windowOf(edgesOfFigure(department.score), (plan.totalUnit * plan.people) / people);
  const dimensions = plan.dimensions.map(({ id, items }) => {
    const window = windowOf(
      edgesOfFigure(department.dimensions[id].score),
      POINTS_PER_STEP / (items.length * people),
    );
    const byItems = addAll(items.map((item) => earlierItem(department.items[item.id], people)));
    const narrowed = meet(window, byItems);
    return narrowed.low <= narrowed.high ? narrowed : window;
  });
  return hidesGroup(
    { left, total, dimensions },
    plan.dimensions.map(({ items }) => items.length),
  );
}

/** Sums that the earlier wave's figures leave an item if everybody answered it. */
function earlierItem(item: ItemRelease | undefined, people: number): Window {
  const everything = { low: people, high: HIGHEST_ANSWER * people };
  if (!item) return everything;
  const favourable = meet(windowOf(edgesOfFigure(item.favourable), 100 / people), { low: 0, high: people });
  const sum = meet(windowOf(edgesOfFigure(item.mean), 1 / people), everything);
  const { all } = itemLimits({ people, favourable, sum });
  return all.low <= all.high ? all : everything;
}

/** The same for one direction of the mirror. */
export function hidesInMirror(
  { left, people, department }: EarlierWave,
  direction: MirrorDirection,
  items: number,
): SafetyRule {
  const before = windowOf(edgesOfFigure(department.mirror[direction]), POINTS_PER_STEP / (items * people));
  return hidesGroup({ left, total: EVERYTHING, dimensions: [before] }, [items]);
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
    { left, total: differenceOf(total, rest), dimensions: sizes.map(() => EVERYTHING) },
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

/** What an earlier wave said of the sums of a department's dimensions, and of all of them together. */
type EarlierSums = { left: number; total: Window; dimensions: readonly Window[] };

function hidesGroup({ left, total, dimensions }: EarlierSums, sizes: readonly number[]): SafetyRule {
  const group: Group = { people: Math.abs(left), sizes };
  let earlier: Sums | null = null;
  const allows = (view: JointView) => {
    const weights = view.dimensions.map(({ weight }) => weight);
    const windows = view.dimensions.map(({ window, items }) => meet(window, items.all));
    const later = sumsOf(view.total, windows, weights);
    earlier ??= sumsOf(total, dimensions, weights);
    return left > 0 ? leavesOpen(group, earlier, later, weights) : leavesOpen(group, later, earlier, weights);
  };
  return { allows, steady: false };
}
