import { POINTS_PER_STEP } from "~/domain/method";
import type { RawScore } from "~/domain/scoring";
import { EVERYTHING, POINTS, windowOf } from "./figure";
import { chooseFigure, type SafetyRule } from "./figure-choice";
import { itemLimits, unknownItem } from "./item-limits";
import { type JointView, limitsOfItems, withDimension } from "./joint-view";
import type { Figure } from "./release-shape";

/**
 * One direction of the mirror. Its items belong to no other figure, so it is judged alone, as if only as many people
 * had answered as answered the item that most left out.
 */
export function releaseMirror(raw: RawScore | null, step: number, safe: SafetyRule): Figure {
  if (!raw) return { kind: "withheld", reason: "too-few-answers" };
  const items = raw.weights.length;
  const people = Math.round(1 / (items * Math.max(...raw.weights)));
  const unknown = itemLimits(unknownItem(people));
  const view: JointView = {
    total: EVERYTHING,
    dimensions: [{ window: EVERYTHING, weight: 1, items: limitsOfItems(raw.weights.map(() => unknown)) }],
  };
  return chooseFigure({
    view,
    grid: { scale: POINTS, step },
    exact: raw.mean,
    viewOf: (edges) =>
      withDimension(view, 0, { window: windowOf(edges, POINTS_PER_STEP / (items * people)) }),
    safe,
  }).figure;
}
