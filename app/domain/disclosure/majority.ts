import type { DepartmentFigures } from "./department-release";
import { favourableRange } from "./favourable-range";
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
 * "More than half of all answers are favourable", or null where saying so, or saying the contrary, would prove
 * something beside the other figures. What they imply anyway is said.
 */
export function releaseMajority(departments: Both, scoredItems: number, actual: boolean): boolean | null {
  const complete = departments.every(
    ({ plan }) => plan.dimensions.reduce((sum, { items }) => sum + items.length, 0) === scoredItems,
  );
  if (!complete) return null;
  const half = (scoredItems * (departments[0].plan.people + departments[1].plan.people)) / 2;
  const open = rangeOf(departments, [0, 0]);
  if (open.low > half || open.high <= half) return actual;
  const bothSafe = SEATS.every((seats) => {
    const { low, high } = rangeOf(departments, seats);
    return high - LEEWAY > half && low + LEEWAY <= half;
  });
  return bothSafe ? actual : null;
}

function rangeOf([first, second]: Both, [inFirst, inSecond]: readonly [number, number]) {
  const one = favourableRange(first, WASTE * inFirst);
  const two = favourableRange(second, WASTE * inSecond);
  return { low: one.low + two.low, high: one.high + two.high };
}
