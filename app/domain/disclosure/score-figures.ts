import type { DimensionId } from "~/domain/instrument";
import { HIGHEST_SCORE, LOWEST_SCORE } from "~/domain/method";
import type { RawScore } from "~/domain/scoring";
import { type DepartmentPlan, emptyView } from "./department-view";
import { ANYWHERE, type Edges, POINTS, windowOf } from "./figure";
import { type Choice, chooseFigure, type SafetyRule } from "./figure-choice";
import { isPossible, isSafe, type JointView, loosened, withDimension, withTotal } from "./joint-view";
import type { Figure } from "./release-shape";
import type { ReleaseRule } from "./rules";

export type ScoreFigures = {
  score: Figure;
  dimensions: ReadonlyMap<DimensionId, Figure>;
  view: JointView;
};

/**
 * Department score and dimension scores, in this order: the score says most, so it is cut first, and the dimensions
 * are cut to what remains safe beside it and beside each other, in `order` (positions).
 */
export function releaseScores(
  plan: DepartmentPlan,
  raw: RawScore | null,
  rule: ReleaseRule,
  safe: SafetyRule,
  order: readonly number[] = plan.dimensions.map((_, position) => position),
): ScoreFigures {
  const total = raw ? releaseTotal(plan, raw.mean, rule, safe) : null;
  const score = total?.edges ?? ANYWHERE;
  const dimensions = new Map<DimensionId, Figure>();
  const known: Edges[] = plan.dimensions.map(() => ANYWHERE);
  let view = total?.view ?? emptyView(plan);
  for (const position of order) {
    const { id, unit, mean } = plan.dimensions[position]!;
    const before = view;
    const chosen = chooseFigure({
      possible: isPossible,
      loosened,
      view,
      grid: { scale: POINTS, step: rule.dimensionStep },
      exact: mean,
      viewOf: (edges) => withDimension(before, position, { window: windowOf(edges, unit) }),
      reach: reachOf(position, score, known),
      safe,
    });
    dimensions.set(id, chosen.figure);
    known[position] = chosen.edges ?? ANYWHERE;
    view = chosen.view;
  }
  return { score: total?.figure ?? { kind: "withheld", reason: "too-few-answers" }, dimensions, view };
}

/** The score over everything; its end bands begin early enough to leave room for the dimensions beside it. */
export function releaseTotal(
  plan: DepartmentPlan,
  mean: number,
  { scoreStep, scoreReserve }: Pick<ReleaseRule, "scoreStep" | "scoreReserve">,
  safe: SafetyRule,
): Choice {
  const view = emptyView(plan);
  const reserve = Math.round(scoreReserve / plan.totalUnit);
  return chooseFigure({
    possible: isPossible,
    loosened,
    view,
    grid: { scale: POINTS, step: scoreStep },
    exact: mean,
    viewOf: (edges) => withTotal(view, windowOf(edges, plan.totalUnit)),
    safe: {
      steady: safe.steady,
      allows: (next) => {
        const { low, high } = next.total;
        return safe.allows(next) && isSafe(withTotal(next, { low: low + reserve, high: high - reserve }));
      },
    },
  });
}

/**
 * Where the score and the other dimensions leave one dimension, points: the score is the mean of all of them.
 *
 * @example
 * reachOf(0, { from: 59.5, to: 60.5 }, [{ from: 20, to: 100 }, { from: 57.5, to: 62.5 }]) // => {"from":56.5,"to":63.5}
 */
export function reachOf(position: number, score: Edges, dimensions: readonly Edges[]): Edges {
  const others = dimensions.filter((_, index) => index !== position);
  const highest = others.reduce((sum, { to }) => sum + Math.min(to, HIGHEST_SCORE), 0);
  const lowest = others.reduce((sum, { from }) => sum + Math.max(from, LOWEST_SCORE), 0);
  return {
    from: score.from * dimensions.length - highest,
    to: score.to * dimensions.length - lowest,
  };
}
