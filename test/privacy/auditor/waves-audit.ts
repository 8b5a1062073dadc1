import type { TogetherView } from "./together-audit";
import type { Window } from "./view";
import type { Condition, Solve } from "./whole-numbers";

/** People of one department who answered in the same waves; `known` are the answers of a colleague who tells them. */
export type Group = {
  name: string;
  department: 0 | 1;
  /** By wave, whether they answered. */
  waves: readonly boolean[];
  people: number;
  known?: readonly number[];
};

/** What several waves say; null where one says nothing of departments. */
type Waves = { views: readonly (TogetherView | null)[]; groups: readonly Group[] };

/** An answer that a person, alone in a group, cannot have given. */
export type RuledOut = { group: string; item: string; answer: number };

const FAR = 1_000_000;
const ANSWERS = [1, 2, 3, 4, 5] as const;

/**
 * What a reader can rule out about people who are not in all waves, one by one, when everybody in several waves answered
 * alike in all of them. By the exact solver: the unknowns are sums and favourable answers of every group and item, and
 * every figure of every wave is a condition. Nothing of the gate is known here. Empty where nothing fits: then somebody
 * answered differently, and the waves have nothing to say to each other. How far departments are apart is not read.
 */
export function ruledOutByWaves(solve: Solve, waves: Waves, targets: readonly string[]): RuledOut[] {
  const items = waves.views.find((view) => view !== null)?.items ?? [];
  const unknown = waves.groups.filter(({ known }) => known === undefined);
  const at = (group: Group, item: number, what: 0 | 1) =>
    (2 * unknown.indexOf(group) + what) * items.length + item;
  const width = 2 * unknown.length * items.length;
  const line = (terms: readonly (readonly [number, number])[]) => {
    const weights = Array.from({ length: width }, () => 0);
    for (const [position, weight] of terms) weights[position] = weights[position]! + weight;
    return weights;
  };
  const conditions = [
    ...unknown.flatMap((group) => items.flatMap((_, item) => answersFit(group, item))),
    ...waves.views.flatMap((view, wave) => (view ? figuresFit(view, wave) : [])),
  ];

  function answersFit(group: Group, item: number): Condition[] {
    const [sum, favourable] = [at(group, item, 0), at(group, item, 1)];
    const { people } = group;
    return [
      { weights: line([[favourable, 1]]), low: 0, high: people },
      { weights: line([[sum, 1], [favourable, -3]]), low: people, high: FAR }, // biome-ignore format: a line a condition
      { weights: line([[sum, 1], [favourable, -2]]), low: -FAR, high: 3 * people }, // biome-ignore format: a line a condition
    ];
  }

  function figuresFit(view: TogetherView, wave: number): Condition[] {
    const present = (departments: readonly number[]) =>
      waves.groups.filter((group) => group.waves[wave] && departments.includes(group.department));
    const over = (departments: readonly number[], which: readonly number[], what: 0 | 1, window: Window) => {
      if (!Number.isFinite(window.low) && !Number.isFinite(window.high)) return [];
      let told = 0;
      const terms: [number, number][] = [];
      for (const group of present(departments))
        for (const item of which) {
          const answer = group.known?.[item];
          if (answer === undefined) terms.push([at(group, item, what), 1]);
          else told += what === 0 ? answer : Number(answer >= 4);
        }
      return [{ weights: line(terms), low: window.low - told, high: window.high - told }];
    };
    const parts = [[0], [1], [0, 1]] as const;
    const all = items.map((_, item) => item);
    const ofTopic = (topic: number) => all.filter((item) => items[item]!.dimension === topic);
    return [
      ...parts.flatMap((departments, part) => over(departments, all, 0, view.total[part]!)),
      ...view.dimensions.flatMap((windows, topic) =>
        parts.flatMap((departments, part) => over(departments, ofTopic(topic), 0, windows[part]!)),
      ),
      ...view.favourable.flatMap((windows, item) =>
        parts.flatMap((departments, part) => over(departments, [item], 1, windows[part]!)),
      ),
      ...view.sums.flatMap((windows, item) =>
        windows.flatMap((window, department) => over([department], [item], 0, window)),
      ),
      ...view.order.map(({ lower, higher, tied }) => {
        let told = 0;
        const terms: [number, number][] = [];
        for (const group of present([0, 1])) {
          if (group.known) told += group.known[higher]! - group.known[lower]!;
          else terms.push([at(group, higher, 0), 1], [at(group, lower, 0), -1]);
        }
        return { weights: line(terms), low: (tied ? 0 : 1) - told, high: FAR };
      }),
    ];
  }

  const goal = (terms: readonly (readonly [number, number])[]) => solve(line(terms), conditions);
  const watched = unknown.filter(({ name, people }) => people === 1 && targets.includes(name));
  const seen = new Map(watched.map((group) => [group, items.map(() => new Set<number>())]));
  const note = (found: readonly number[]) => {
    for (const [group, possible] of seen)
      for (const item of items.keys()) possible[item]!.add(found[at(group, item, 0)]!);
  };
  const any = goal([]);
  if (!any) return [];
  note(any);
  for (const group of watched)
    for (const sign of [1, -1]) {
      const end = goal(items.map((_, item) => [at(group, item, 0), sign] as const));
      if (end) note(end);
    }
  return watched.flatMap((group) =>
    items.flatMap(({ id }, item) =>
      ANSWERS.flatMap((answer) => {
        if (seen.get(group)![item]!.has(answer)) return [];
        const fixed = { weights: line([[at(group, item, 0), 1]]), low: answer, high: answer };
        const found = solve(line([]), [...conditions, fixed]);
        if (found) note(found);
        return found ? [] : [{ group: group.name, item: id, answer }];
      }),
    ),
  );
}
