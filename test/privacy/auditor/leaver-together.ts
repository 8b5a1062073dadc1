import { conditionsOf, favourableAt, sumAt, type TogetherView, widthOf } from "./together-audit";
import type { Window } from "./view";
import type { Condition, Solve } from "./whole-numbers";

const FAR = 1_000_000;

/**
 * Answers that somebody who left a department cannot have given, as "item: answer", to a reader who supposes that
 * everybody else answered as before: from all figures of the wave before and the sum over everybody after it. By the
 * exact solver: the leaver's answers are unknowns of their own beside the sums and favourable answers of all.
 */
export function ruledOutForLeaver(
  solve: Solve,
  before: TogetherView,
  department: 0 | 1,
  after: Window,
): string[] {
  const start = widthOf(before);
  const width = start + 2 * before.items.length;
  const answerAt = (item: number) => start + item;
  const often = (item: number) => start + before.items.length + item;
  const line = (terms: readonly (readonly [number, number])[]) => {
    const weights = Array.from({ length: width }, () => 0);
    for (const [position, weight] of terms) weights[position] = weights[position]! + weight;
    return weights;
  };
  const stayed = before.people[department] - 1;
  const items = before.items.map((_, item) => item);
  const own = items.flatMap((item): Condition[] => {
    const [sum, favourable] = [sumAt(before, department, item), favourableAt(before, department, item)];
    const [answer, is] = [answerAt(item), often(item)];
    const rest = [
      [sum, 1],
      [answer, -1],
    ] as const;
    return [
      { weights: line([[is, 1]]), low: 0, high: 1 },
      {
        weights: line([
          [answer, 1],
          [is, -3],
        ]),
        low: 1,
        high: FAR,
      },
      {
        weights: line([
          [answer, 1],
          [is, -2],
        ]),
        low: -FAR,
        high: 3,
      },
      {
        weights: line([
          [favourable, 1],
          [is, -1],
        ]),
        low: 0,
        high: stayed,
      },
      { weights: line([...rest, [favourable, -3], [is, 3]]), low: stayed, high: FAR },
      { weights: line([...rest, [favourable, -2], [is, 2]]), low: -FAR, high: 3 * stayed },
    ];
  });
  const total = items.flatMap((item) => [
    [sumAt(before, 0, item), 1] as const,
    [sumAt(before, 1, item), 1] as const,
    [answerAt(item), -1] as const,
  ]);
  const conditions = [
    ...conditionsOf(before, [[], []], before.people),
    ...own,
    { weights: line(total), ...after },
  ];
  const seen = items.map(() => new Set<number>());
  const note = (found: readonly number[]) => {
    for (const item of items) seen[item]!.add(found[answerAt(item)]!);
  };
  const ask = (goal: readonly (readonly [number, number])[], more: readonly Condition[] = []) => {
    const found = solve(line(goal), [...conditions, ...more]);
    if (found) note(found);
    return found !== null;
  };
  // Everybody else cannot have answered as before: the two waves have nothing to say to each other.
  if (!ask([])) return [];
  for (const sign of [1, -1]) ask(items.map((item) => [answerAt(item), sign] as const));
  return items.flatMap((item) =>
    [1, 2, 3, 4, 5].flatMap((answer) => {
      if (seen[item]!.has(answer)) return [];
      const fixed = { weights: line([[answerAt(item), 1]]), low: answer, high: answer };
      return ask([], [fixed]) ? [] : [`${before.items[item]!.id}: ${answer}`];
    }),
  );
}
