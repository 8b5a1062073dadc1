import type { DepartmentFigures } from "./department-release";
import { meet, type Window } from "./figure";
import type { ItemKnowledge } from "./item-limits";
import { addAll } from "./joint-view";

/**
 * How many of a department's answers can be favourable beside its figures, if everybody answered everything. A sum of
 * p answers with c favourable ones is at least p + 3c and at most 3p + 2c; answers of colleagues who are known to lie
 * elsewhere within these bounds waste up to two steps each, `waste` for every item. Rounded inward: the range can
 * be reached.
 */
export function favourableRange({ plan, known }: DepartmentFigures, waste: number): Window {
  const { people } = plan;
  const dimensions = plan.dimensions.map(({ items }, position) => {
    const answers = people * items.length;
    const lost = waste * items.length;
    const window = meet(known.view.dimensions[position]!.window, { low: answers, high: 5 * answers });
    const counts = addAll(items.map(({ id }) => countsOf(known.knowledge.get(id)!, waste)));
    const atMost = (sum: number) => clamp(Math.floor((sum - answers - lost) / 3), counts);
    const atLeast = (sum: number) => clamp(Math.ceil((sum - 3 * answers + lost) / 2), counts);
    return { window, atMost, atLeast };
  });
  const sums = addAll(dimensions.map(({ window }) => window));
  const total = meet(known.view.total, sums);
  const count = (of: (dimension: (typeof dimensions)[number]) => number) =>
    dimensions.reduce((sum, dimension) => sum + of(dimension), 0);

  const mostFree = count(({ window, atMost }) => atMost(window.low));
  const mostMore = count(({ window, atMost }) => atMost(window.high)) - mostFree;
  const fewestFree = count(({ window, atLeast }) => atLeast(window.high));
  const fewestLess = fewestFree - count(({ window, atLeast }) => atLeast(window.low));
  return {
    low: fewestFree - Math.min(fewestLess, Math.floor((sums.high - total.low) / 2)),
    high: mostFree + Math.min(mostMore, Math.floor((total.high - sums.low) / 3)),
  };
}

/** Favourable answers to one item. */
function countsOf({ people, favourable, sum }: ItemKnowledge, waste: number): Window {
  return meet(favourable, {
    low: Math.ceil((sum.low - 3 * people + waste) / 2),
    high: Math.floor((sum.high - people - waste) / 3),
  });
}

function clamp(value: number, { low, high }: Window): number {
  return Math.min(high, Math.max(low, value));
}
