import { describe, expect, test } from "vitest";
import { unknownPair } from "~/domain/disclosure/pair-items";
import {
  isPossiblePair,
  isSafeFrom,
  isSafePair,
  type PairView,
  pairItem,
} from "~/domain/disclosure/pair-view";
import { ANY_PAIR, type PairWindow } from "~/domain/disclosure/pair-window";
import { createRandom, type Random } from "~/domain/statistics/random";
import { everyAnswerOpen, type OneStatement } from "./auditor/one-statement";
import type { Window } from "./auditor/view";

/** Nothing, a few numbers or a long stretch of what there is. */
function someWindow(low: number, high: number, random: Random): Window {
  const kind = random.integer(4);
  if (kind === 0) return { low, high };
  const from = low + random.integer(high - low + 1);
  return { low: from, high: Math.min(high, from + random.integer(kind === 1 ? 3 : high - low + 1)) };
}

function someStatement(random: Random): OneStatement {
  const people = [5 + random.integer(3), 5 + random.integer(3)] as const;
  const of = [...people, people[0] + people[1]] as const;
  const windows = (least: number, most: number) => {
    const [first, second, both] = of.map((who) => someWindow(least * who, most * who, random));
    return [first!, second!, both!] as const;
  };
  return { people, sums: windows(1, 5), favourable: windows(0, 1) };
}

const pair = ([first, second, both]: OneStatement["sums"]): PairWindow => ({ first, second, both });

function viewOf({ people, sums, favourable }: OneStatement): PairView {
  const knowledge = { ...unknownPair(people), favourable: pair(favourable) };
  return {
    worlds: 1,
    total: ANY_PAIR,
    dimensions: [{ window: pair(sums), items: [pairItem(knowledge, [ANY_PAIR])] }],
  };
}

describe("the joint rule against every world of one statement, favourable answers and sums", () => {
  const random = createRandom(1);
  const tried = Array.from({ length: 20_000 }, () => someStatement(random))
    .map((statement) => ({ statement, view: viewOf(statement) }))
    .filter(({ view }) => isPossiblePair(view));
  const leaksOf = (rule: (view: PairView) => boolean) =>
    tried.filter(({ statement, view }) => rule(view) && !everyAnswerOpen(statement));

  test("what it calls safe leaves every answer open to all pairs of colleagues", () => {
    const safe = tried.filter(({ view }) => isSafePair(view));
    expect(safe.length).toBeGreaterThan(200);
    expect(safe.filter(({ statement }) => !everyAnswerOpen(statement))).toEqual([]);
  });

  test("and hardly ever refuses what does", () => {
    const open = tried.filter(({ statement }) => everyAnswerOpen(statement));
    const refused = open.filter(({ view }) => !isSafePair(view));
    expect(refused.length / open.length).toBeLessThan(0.15);
  });

  test("broken: without two colleagues of the first, or of the second department, it is caught", () => {
    const without = (seat: number) => (view: PairView) =>
      [0, 1, 2].every((other) => other === seat || isSafeFrom(view, other));
    expect(leaksOf(without(0)).length).toBeGreaterThan(0);
    expect(leaksOf(without(2)).length).toBeGreaterThan(0);
  });

  // For whoever is in the first department, somebody of it could be his colleague: then every answer is open in the second.
  test("one colleague of each learns nothing that two of one department would not", () => {
    const deciding = tried.filter(
      ({ view }) => isSafeFrom(view, 0) && isSafeFrom(view, 2) && !isSafeFrom(view, 1),
    );
    expect(deciding).toEqual([]);
  });

  test("broken: one that ignores favourable answers is caught", () => {
    const ignoring = leaksOf((view) => {
      const [dimension] = view.dimensions;
      const [item] = dimension!.items;
      const blind = pairItem(unknownPair(item!.knowledge.people), [ANY_PAIR]);
      return isSafePair({ ...view, dimensions: [{ ...dimension!, items: [blind] }] });
    });
    expect(ignoring.length).toBeGreaterThan(0);
  });
});
