import { POINTS_PER_STEP } from "~/domain/method";
import { answersOf, weightsOf } from "./beside-earlier";
import type { DepartmentPlan } from "./department-view";
import type { ComparableWave } from "./earlier-wave";
import { type Carried, contradicts, type Exchange, saysNothingNew, untouched } from "./exchange";
import { edgesOfFigure, meet, type Window, windowOf } from "./figure";
import type { SafetyRule } from "./figure-choice";
import { addAll, isSafe, type JointView, leavesRoom } from "./joint-view";
import type { ReleaseContent } from "./release-shape";

/** A score of everybody in an earlier wave, and whether that wave says more than it. */
export type EarlierTotal = { exchange: Exchange; people: number; total: Window; alone: boolean };

/** Sums over both departments in earlier waves. Where both departments were shown, what they add up to is the total. */
export function totalsOf(waves: readonly ComparableWave[], items: number): EarlierTotal[] {
  return waves.flatMap(({ release, everybody }): EarlierTotal[] => {
    const before = everybody && totalOf(release, items);
    if (!everybody || !before) return [];
    return [{ ...before, exchange: everybody, alone: release.departments[0].respondents === null }];
  });
}

function totalOf(
  { pooled, departments, together }: ReleaseContent,
  items: number,
): { people: number; total: Window } | null {
  const parts = departments.flatMap(({ respondents, score }) =>
    respondents === null ? [] : [{ respondents, score }],
  );
  const shown = parts.length === departments.length ? parts : [];
  const [whole, people] = pooled
    ? [pooled.score, pooled.respondents]
    : [null, shown.reduce((sum, { respondents }) => sum + respondents, 0)];
  if (people === 0) return null;
  const unit = POINTS_PER_STEP / (items * people);
  const topics = Object.values(together?.dimensions ?? {});
  const windows = [
    ...(whole ? [windowOf(edgesOfFigure(whole), unit)] : []),
    ...(shown.length > 0 ? [addAll(shown.map((part) => sumOf(part, items)))] : []),
    ...(topics.length > 0
      ? [addAll(topics.map((figure) => windowOf(edgesOfFigure(figure), unit * topics.length)))]
      : []),
  ];
  const [first, ...others] = windows;
  if (!first) return null;
  const narrowed = others.reduce(meet, first);
  // Left-out answers can make them miss each other.
  return { people, total: narrowed.low <= narrowed.high ? narrowed : first };
}

function sumOf(
  { respondents, score }: { respondents: number; score: ReleaseContent["departments"][0]["score"] },
  items: number,
): Window {
  return windowOf(edgesOfFigure(score), POINTS_PER_STEP / (items * respondents));
}

/**
 * `staysSafeBeside` of a sum over both departments that is all a wave shows. Where the earlier wave says more than a total,
 * only a sum that contradicts it or follows from it is safe.
 */
export function totalStaysSafeBeside(totals: readonly EarlierTotal[], plan: DepartmentPlan): SafetyRule {
  const weights = weightsOf(plan.dimensions);
  const person = answersOf(
    weights.reduce((sum, weight, place) => sum + weight * plan.dimensions[place]!.items.length, 0),
  );
  const allows = (view: JointView) => {
    const left = totals.flatMap((earlier) => {
      const carried: Carried = {
        before: earlier.total,
        said: earlier.total,
        now: view.total,
        exchange: earlier.exchange,
        person,
        people: [earlier.people, plan.people],
      };
      return contradicts(carried) || saysNothingNew(carried) ? [] : [{ ...carried, alone: earlier.alone }];
    });
    if (left.length === 0) return true;
    if (left.some(({ alone }) => !alone)) return false;
    const total = left.map(untouched).reduce(meet, view.total);
    const narrowed = { ...view, total };
    return leavesRoom(narrowed) && isSafe(narrowed);
  };
  return { steady: false, allows };
}
