import { mostAreFavourable } from "~/domain/histogram";
import type { DepartmentFigures } from "./department-release";
import type { DepartmentPlan } from "./department-view";
import { favourableRange, type Rounding } from "./favourable-range";
import type { Window } from "./figure";
import { addAll } from "./joint-view";
import { COALITION } from "./rules";

type Both = readonly [DepartmentFigures, DepartmentFigures];

/** One colleague's answer to an item can lie two steps beside what the bounds ask for. */
const WASTE = 2;

/** Favourable answers left over for one answer that somebody else must be able to give, and for rounding. */
const LEEWAY = 4;

/** Where two colleagues can sit. */
const SEATS = [
  [COALITION, 0],
  [1, 1],
  [0, COALITION],
] as const;

/**
 * Only for waves that opened under method 1, which reads a stage by it.
 *
 * "More than half of the answers that entered the scores are favourable", or null where saying so, or
 * saying the contrary, would prove something beside the other figures. What they imply anyway is said.
 */
export function releaseMajority(departments: Both): boolean | null {
  const items = departments.flatMap(({ plan }) => plan.dimensions.flatMap((dimension) => dimension.items));
  const actual = mostAreFavourable(items.map(({ histogram }) => histogram));
  const half = departments.reduce((sum, { plan }) => sum + (plan.people * itemsOf(plan)) / 2, 0);
  const open = rangeOf(departments, [0, 0], "outward");
  if (open.low > half || open.high <= half) return actual;
  const bothSafe = SEATS.every((seats) => {
    const { low, high } = rangeOf(departments, seats, "inward");
    return high - LEEWAY > half && low + LEEWAY <= half;
  });
  return bothSafe ? actual : null;
}

function itemsOf({ dimensions }: DepartmentPlan): number {
  return dimensions.reduce((sum, { items }) => sum + items.length, 0);
}

function rangeOf(
  [first, second]: Both,
  [inFirst, inSecond]: readonly [number, number],
  rounding: Rounding,
): Window {
  return addAll([
    favourableRange(first, WASTE * inFirst, rounding),
    favourableRange(second, WASTE * inSecond, rounding),
  ]);
}
