import type { MirrorDirection } from "~/domain/instrument";
import { POINTS_PER_STEP } from "~/domain/method";
import type { RawDepartment, RawScore } from "~/domain/scoring";
import { EVERYTHING, POINTS, windowOf } from "./figure";
import { chooseFigure, type SafetyRule } from "./figure-choice";
import { itemLimits, unknownItem } from "./item-limits";
import { isPossible, type JointView, limitsOfItems, loosened, withDimension } from "./joint-view";
import type { AnsweredByMost, Figure } from "./release-shape";
import { minimumAnswers } from "./reporting-threshold";
import { COALITION } from "./rules";

/**
 * One direction of the mirror. Its items belong to no other figure, so it is judged alone, as if so many people had
 * answered both.
 */
export function releaseMirror(raw: RawScore | null, people: number, step: number, safe: SafetyRule): Figure {
  if (!raw) return { kind: "withheld", reason: "too-few-answers" };
  const items = raw.weights.length;
  const unknown = itemLimits(unknownItem(people));
  const view: JointView = {
    total: EVERYTHING,
    dimensions: [{ window: EVERYTHING, weight: 1, items: limitsOfItems(raw.weights.map(() => unknown)) }],
  };
  return chooseFigure({
    possible: isPossible,
    loosened,
    view,
    grid: { scale: POINTS, step },
    exact: raw.mean,
    viewOf: (edges) =>
      withDimension(view, 0, { window: windowOf(edges, POINTS_PER_STEP / (items * people)) }),
    safe,
  }).figure;
}

/** "Nearly all" leave out so many: a tenth, and one more than two colleagues who left it out themselves. */
const NEARLY_ALL = 0.9;

/**
 * How many may have left out an item of the mirror that nearly all are said to have answered. At least three: then two
 * colleagues who left it out cannot tell whether somebody else did.
 *
 * @example
 * mostLeftOut(48) // => 4
 * mostLeftOut(17) // => 3
 */
export function mostLeftOut(respondents: number): number {
  return Math.max(COALITION + 1, respondents - Math.ceil(NEARLY_ALL * respondents));
}

/**
 * Whether nearly all respondents answered each item of a direction of the mirror, at least 90 % or all but three. null
 * where the direction is not scored, or where that says nothing, or its contrary too much: whoever heard that it is not
 * so must still not know how many left it out, even after two colleagues who answered, or did not, take themselves out.
 *
 * @example
 * nearlyAllAnswered({ mean: 60, variance: 0, weights: [1 / 34, 1 / 32] }, 17, 5) // => true
 * nearlyAllAnswered({ mean: 60, variance: 0, weights: [1 / 16, 1 / 16] }, 8, 5) // => null
 */
export function nearlyAllAnswered(
  raw: RawScore | null,
  respondents: number,
  threshold: number,
): boolean | null {
  if (!raw || respondents === 0) return null;
  const fewestSaidSo = respondents - mostLeftOut(respondents);
  const fewestScored = minimumAnswers(respondents, threshold);
  if (fewestSaidSo - fewestScored <= COALITION) return null;
  return fewestAnswers(raw) >= fewestSaidSo;
}

/** The bit of both directions; not said where it could be set against that of an earlier wave. */
export function releaseAnsweredByMost(
  { mirror, respondents }: RawDepartment,
  threshold: number,
  comparable: boolean,
): AnsweredByMost {
  const bit = (direction: MirrorDirection) =>
    comparable ? null : nearlyAllAnswered(mirror[direction], respondents, threshold);
  return { own: bit("own"), other: bit("other") };
}

/**
 * As how many people's answers a direction is cut: everybody's, unless it was said that more left it out. The number
 * who really answered must not decide, or the cut would tell it.
 *
 * @example
 * mirrorPeople(17, true) // => 17
 * mirrorPeople(17, false) // => 13
 */
export function mirrorPeople(respondents: number, nearlyAll: boolean | null): number {
  return nearlyAll === false ? respondents - mostLeftOut(respondents) - 1 : respondents;
}

/**
 * Answers to the item of a mirror direction that most left out.
 *
 * @example
 * fewestAnswers({ mean: 60, variance: 0, weights: [1 / 34, 1 / 32] }) // => 16
 */
export function fewestAnswers({ weights }: RawScore): number {
  return Math.round(1 / (weights.length * Math.max(...weights)));
}
