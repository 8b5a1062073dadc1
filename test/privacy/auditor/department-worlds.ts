import { type ItemWorlds, itemWorlds, possibleSums } from "./item-worlds";
import { differenceOf, intersectionOf, NOTHING, type Runs, run, sumOf } from "./runs";
import { type Colleague, type DepartmentView, without } from "./view";

/**
 * All that the others of a department can have answered, item sums only. Exact: without a spread, items are bound
 * together by their sums alone, so sets of sums added item by item leave nothing out and let nothing in.
 */
type DepartmentWorlds = {
  others: number;
  items: readonly ItemWorlds[];
  /** Per item, the sums that fit every figure of the department. */
  sums: readonly Runs[];
  /** Per dimension, the same. */
  dimensions: readonly Runs[];
};

/** null when the colleagues' answers do not fit the view: then there is nobody to worry about. */
export function departmentWorlds(
  view: DepartmentView,
  coalition: readonly Colleague[],
): DepartmentWorlds | null {
  const others = view.people - coalition.length;
  const items = view.items.map((_, item) =>
    itemWorlds(
      others,
      coalition.map((own) => own[item]!),
    ),
  );
  const alone = view.items.map((item, position) => possibleSums(items[position]!, item));
  const ownSums = items.map(({ own }) => own.reduce((sum, answer) => sum + answer, 0));
  const places = view.dimensions.map((_, dimension) =>
    view.items.flatMap((item, position) => (item.dimension === dimension ? [position] : [])),
  );
  const sumOver = (positions: readonly number[]) => positions.reduce((sum, item) => sum + ownSums[item]!, 0);
  const windows = view.dimensions.map((window, dimension) =>
    runOf(without(window, sumOver(places[dimension]!))),
  );
  const total = runOf(
    without(
      view.total,
      ownSums.reduce((sum, own) => sum + own, 0),
    ),
  );

  const dimensions = places.map((positions, dimension) =>
    intersectionOf(addAll(positions.map((item) => alone[item]!)), windows[dimension]!),
  );
  const sums: Runs[] = view.items.map(() => NOTHING);
  const whole: Runs[] = [];
  for (const [dimension, positions] of places.entries()) {
    const rest = addAll(dimensions.filter((_, other) => other !== dimension));
    const fitting = intersectionOf(dimensions[dimension]!, differenceOf(total, rest));
    whole[dimension] = fitting;
    for (const item of positions) {
      const neighbours = addAll(positions.filter((other) => other !== item).map((other) => alone[other]!));
      sums[item] = intersectionOf(alone[item]!, differenceOf(fitting, neighbours));
    }
  }
  return sums.some((possible) => possible.length === 0) ? null : { others, items, sums, dimensions: whole };
}

/** Sums far beyond anything that can be answered stand for "no bound". */
const FAR = 1_000_000;

function runOf({ low, high }: { low: number; high: number }): Runs {
  return run(Math.max(low, -FAR), Math.min(high, FAR));
}

function addAll(sets: readonly Runs[]): Runs {
  return sets.reduce<Runs>((sum, set) => sumOf(sum, set), run(0, 0));
}
