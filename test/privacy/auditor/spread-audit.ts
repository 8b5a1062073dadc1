import { type CountRange, proofs } from "./department-audit";
import type { Finding } from "./finding";
import type { Runs } from "./runs";
import { type Colleague, type ItemView, type Window, without } from "./view";
import type { Condition, Solve } from "./whole-numbers";

/** A dimension whose spread between people is known to lie above one bound and at most at another, in points. */
export type SpreadView = {
  name: string;
  people: number;
  items: readonly ItemView[];
  /** Sums of the dimension that fit everything else that is known. */
  sums: Runs;
  deviation: { above: number; upTo: number };
};

/**
 * What colleagues can prove from the figures of one dimension, its spread class included. The unknown is how many of
 * the others answered the items in each of the 125 ways (with three items): with the sum given, the spread is linear
 * in these numbers, so a solver for whole numbers decides exactly. Split opinions are not taken into account.
 */
export function auditSpread(solve: Solve, view: SpreadView, coalition: readonly Colleague[]): Finding[] {
  const others = view.people - coalition.length;
  const patterns = patternsOf(view.items.length);
  const targets = view.items.flatMap((_, item) => [1, 2, 3, 4, 5].map((answer) => ({ item, answer })));
  const weights = targets.map(({ item, answer }) =>
    patterns.map((given) => (given[item] === answer ? 1 : 0)),
  );
  const ranges = targets.map((): CountRange => ({ fewest: Number.POSITIVE_INFINITY, most: -1 }));
  const note = (ways: readonly number[]) =>
    ranges.forEach((range, target) => {
      const count = ways.reduce((sum, people, place) => sum + people * weights[target]![place]!, 0);
      range.fewest = Math.min(range.fewest, count);
      range.most = Math.max(range.most, count);
    });
  const isOpen = ({ fewest, most }: CountRange) => fewest >= most;
  for (const sum of view.sums.flatMap(([low, high]) => between(low, high))) {
    const conditions = conditionsOf(view, coalition, patterns, sum);
    // Two opposite goals over everything settle most targets at once.
    const mixed = patterns.map((_, place) => ((place * 37) % 11) - 5);
    const any = solve(mixed, conditions);
    if (!any) continue;
    note(any);
    note(
      solve(
        mixed.map((weight) => -weight),
        conditions,
      ) ?? any,
    );
    for (const sign of [1, -1]) {
      for (const [target, range] of ranges.entries()) {
        if (!isOpen(range)) continue;
        const best = solve(
          weights[target]!.map((weight) => sign * weight),
          conditions,
        );
        if (best) note(best);
      }
    }
    if (!ranges.some(isOpen)) return [];
  }
  return view.items.flatMap(({ id }, item) =>
    proofs(`${view.name}, with its spread`, id, coalition, ranges.slice(5 * item, 5 * item + 5), others),
  );
}

function conditionsOf(
  { people, items, deviation }: SpreadView,
  coalition: readonly Colleague[],
  patterns: readonly (readonly number[])[],
  sum: number,
): Condition[] {
  const own = coalition.map((given) => items.map((_, item) => given[item]!));
  const total = (given: readonly number[]) => given.reduce((all, answer) => all + answer, 0);
  const ownSquares = own.reduce((all, given) => all + total(given) ** 2, 0);
  const ownSum = own.reduce((all, given) => all + total(given), 0);
  // Of persons' sums q over m items, in points 20 q / m: the sum of (q - mean)^2 is that of q^2 less sum^2 / people.
  const squares = (points: number) =>
    ((points * items.length) / 20) ** 2 * (people - 1) + sum ** 2 / people - ownSquares;
  const same = (value: number) => ({ low: value, high: value });
  return [
    { weights: patterns.map(() => 1), ...same(people - coalition.length) },
    { weights: patterns.map(total), ...same(sum - ownSum) },
    {
      weights: patterns.map((given) => total(given) ** 2),
      low: deviation.above < 0 ? Number.NEGATIVE_INFINITY : Math.floor(squares(deviation.above) + 1e-6) + 1,
      high: Math.floor(squares(deviation.upTo) + 1e-6),
    },
    ...items.flatMap((item, place) => {
      const ownAnswers = own.map((given) => given[place]!);
      const bounds = (window: Window, taken: number) => without(window, taken);
      return [
        { weights: patterns.map((given) => given[place]!), ...bounds(item.sum, total(ownAnswers)) },
        {
          weights: patterns.map((given) => (given[place]! >= 4 ? 1 : 0)),
          ...bounds(item.favourable, ownAnswers.filter((answer) => answer >= 4).length),
        },
      ];
    }),
  ];
}

/** Every way to answer some items. */
function patternsOf(items: number): number[][] {
  return Array.from({ length: 5 ** items }, (_, pattern) =>
    Array.from({ length: items }, (_, item) => 1 + (Math.floor(pattern / 5 ** item) % 5)),
  );
}

function between(low: number, high: number): number[] {
  return Array.from({ length: high - low + 1 }, (_, place) => low + place);
}
