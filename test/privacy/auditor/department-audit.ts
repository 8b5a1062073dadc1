import { departmentWorlds } from "./department-worlds";
import { type Finding, found } from "./finding";
import { forEachGroup, type ItemWorlds } from "./item-worlds";
import type { Runs } from "./runs";
import type { Colleague, DepartmentView, ItemView } from "./view";

/** What the others can have answered: per item and answer how few and how many. Empty where nothing fits. */
export type CountRange = { fewest: number; most: number };

/**
 * What colleagues can prove from the joint view of their department's scored items: item figures together with their
 * dimension and the department score. Exact for departments in which everybody answered everything.
 */
export function auditDepartment(view: DepartmentView, coalition: readonly Colleague[]): Finding[] {
  const others = view.people - coalition.length;
  return possibleCounts(view, coalition).flatMap((counts, position) =>
    proofs(view.name, view.items[position]!.id, coalition, counts, others),
  );
}

export function possibleCounts(view: DepartmentView, coalition: readonly Colleague[]): CountRange[][] {
  const worlds = departmentWorlds(view, coalition);
  if (!worlds) return [];
  return view.items.map((item, position) => countsOf(item, worlds.items[position]!, worlds.sums[position]!));
}

function countsOf(item: ItemView, worlds: ItemWorlds, sums: Runs): CountRange[] {
  const { people, fewest, most } = worlds;
  const allowed = new Uint8Array(5 * people + 1);
  for (const [low, high] of sums) allowed.fill(1, low, high + 1);
  const ranges = Array.from({ length: 5 }, () => ({ fewest: Number.POSITIVE_INFINITY, most: -1 }));
  forEachGroup(worlds, item, (sum, _favourable, place) => {
    if (!allowed[sum]) return;
    for (let step = 0; step < 5; step++) {
      const range = ranges[step]!;
      if (fewest[place + step]! < range.fewest) range.fewest = fewest[place + step]!;
      if (most[place + step]! > range.most) range.most = most[place + step]!;
    }
  });
  return ranges;
}

/** A statement is proven where only one count is left. */
export function proofs(
  view: string,
  item: string,
  coalition: readonly Colleague[],
  counts: readonly CountRange[],
  others: number,
): Finding[] {
  return counts.flatMap(({ fewest, most }, step) =>
    fewest === most ? [found({ view, item, answer: step + 1, coalition }, fewest, others)] : [],
  );
}
