import type { Window } from "./view";

/** What is said of one statement in the first department, in the second and in both together. */
export type OneStatement = {
  people: readonly [number, number];
  sums: readonly [Window, Window, Window];
  favourable: readonly [Window, Window, Window];
};

type Given = readonly [readonly number[], readonly number[]];

const ANSWERS = [1, 2, 3, 4, 5] as const;

/** Two colleagues of the first department, one of each, two of the second. */
const SEATS = [
  [2, 0],
  [1, 1],
  [0, 2],
] as const;

/**
 * Whether every answer remains possible for somebody else in either department, to any two colleagues whose answers
 * fit. Lists all answers of the colleagues and all numbers of favourable answers; which sums go with these is a stretch
 * without gaps, so nothing is left out.
 */
export function everyAnswerOpen(statement: OneStatement): boolean {
  return coalitions().every(
    (given) =>
      !fits(statement, given) ||
      ANSWERS.every(
        (answer) =>
          fits(statement, [[...given[0], answer], given[1]]) &&
          fits(statement, [given[0], [...given[1], answer]]),
      ),
  );
}

function coalitions(): Given[] {
  return SEATS.flatMap(([first, second]) =>
    listsOf(first).flatMap((one) => listsOf(second).map((other): Given => [one, other])),
  );
}

function listsOf(count: number): number[][] {
  if (count === 0) return [[]];
  return listsOf(count - 1).flatMap((given) => ANSWERS.map((answer) => [...given, answer]));
}

/** Whether some answers of the others go with the given ones. */
function fits({ people, sums, favourable }: OneStatement, given: Given): boolean {
  const [first, second] = [0, 1].map((department) =>
    sumsByFavourable(people[department]!, given[department]!).map((stretch, count) => ({
      low: Math.max(stretch.low, sums[department]!.low),
      high: Math.min(stretch.high, sums[department]!.high),
      count: count + given[department]!.filter((answer) => answer >= 4).length,
    })),
  );
  const inside = ({ low, high }: Window, count: number) => count >= low && count <= high;
  return first!.some(
    (one) =>
      one.low <= one.high &&
      inside(favourable[0], one.count) &&
      second!.some(
        (other) =>
          other.low <= other.high &&
          inside(favourable[1], other.count) &&
          inside(favourable[2], one.count + other.count) &&
          one.low + other.low <= sums[2].high &&
          one.high + other.high >= sums[2].low,
      ),
  );
}

/** By how many of the others answered favourably: every sum from the lowest to the highest can be had. */
function sumsByFavourable(people: number, given: readonly number[]): Window[] {
  const rest = people - given.length;
  const own = given.reduce((sum, answer) => sum + answer, 0);
  return Array.from({ length: Math.max(0, rest + 1) }, (_, count) => ({
    low: own + rest + 3 * count,
    high: own + 3 * rest + 2 * count,
  }));
}
