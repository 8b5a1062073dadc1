import type { DepartmentFigures } from "./department-release";
import { meet, type Window } from "./figure";
import type { ItemKnowledge } from "./item-limits";

/** Bounds that no answers pass, or bounds that some answers are sure to reach. */
export type Rounding = "outward" | "inward";

/**
 * How many of a department's answers can be favourable beside its figures, if everybody answered everything. A sum of
 * p answers with c favourable ones is at least p + 3c and at most 3p + 2c; answers of colleagues who are known to lie
 * elsewhere within these bounds waste up to two steps each, `waste` for every item.
 *
 * Dimensions give as many (or few) favourable answers as their windows allow at one end, and more (or less) as far as
 * the total leaves room: three steps for one more, two for one less.
 */
export function favourableRange(
  { plan, known }: DepartmentFigures,
  waste: number,
  rounding: Rounding,
): Window {
  const outward = rounding === "outward";
  const down = outward ? (value: number) => value : Math.floor;
  const up = outward ? (value: number) => value : Math.ceil;
  let [mostFree, most, fewestFree, fewest, lowest, highest] = [0, 0, 0, 0, 0, 0];
  for (const [position, { items }] of plan.dimensions.entries()) {
    const { window, weight } = known.view.dimensions[position]!;
    const answers = plan.people * items.length;
    const { low, high } = meet(window, { low: answers, high: 5 * answers });
    const lost = waste * items.length;
    const counts = items.map(({ id }) => countsOf(known.knowledge.get(id)!, waste));
    const atMost = (sum: number) => clamp(down((sum - answers - lost) / 3), counts);
    const atLeast = (sum: number) => clamp(up((sum - 3 * answers + lost) / 2), counts);
    mostFree += atMost(low);
    most += atMost(high);
    fewestFree += atLeast(high);
    fewest += atLeast(low);
    lowest += weight * low;
    highest += weight * high;
  }
  const weights = known.view.dimensions.map(({ weight }) => weight);
  const weight = outward ? Math.min(...weights) : Math.max(...weights);
  const above = Math.min(known.view.total.high, highest) - lowest;
  const below = highest - Math.max(known.view.total.low, lowest);
  return {
    low: Math.max(fewest, fewestFree - down(below / (2 * weight))),
    high: Math.min(most, mostFree + down(above / (3 * weight))),
  };
}

/** Favourable answers to one item. */
function countsOf({ people, favourable, sum }: ItemKnowledge, waste: number): Window {
  return meet(favourable, {
    low: Math.ceil((sum.low - 3 * people + waste) / 2),
    high: Math.floor((sum.high - people - waste) / 3),
  });
}

/** Within what the items of a dimension allow together. */
function clamp(value: number, counts: readonly Window[]): number {
  const low = counts.reduce((sum, window) => sum + window.low, 0);
  const high = counts.reduce((sum, window) => sum + window.high, 0);
  return Math.min(high, Math.max(low, value));
}
