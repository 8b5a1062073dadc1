import { addBest, type Best, bestBeside, bestOf, bestWithin, highest, NEVER, single } from "./best-sums";
import { type CountRange, proofs } from "./department-audit";
import type { Finding } from "./finding";
import { forEachGroup, type ItemWorlds, itemWorlds } from "./item-worlds";
import { type Colleague, type DepartmentView, type Window, without } from "./view";

/** Both departments, and whether more than half of all their answers are favourable. */
type MajorityView = { departments: readonly [DepartmentView, DepartmentView]; majority: boolean };

/**
 * What colleagues of the first department can prove from the figures of both departments and the majority bit. Exact:
 * of all answers of the other department, and of all other items, only the most favourable (or, for "no", the least
 * favourable) ones that fit the figures matter.
 */
export function auditMajority(view: MajorityView, coalition: readonly Colleague[]): Finding[] {
  const [own, other] = view.departments;
  const sign = view.majority ? 1 : -1;
  const given = own.items.length * own.people + other.items.length * other.people;
  const fewestForYes = Math.floor(given / 2) + 1;
  const needed = view.majority ? fewestForYes : -(fewestForYes - 1);
  const elsewhere = partsOf(other, [], sign);
  const most = highest(bestWithin(elsewhere.dimensions.reduce(addBest, single()), elsewhere.total));
  const ownFavourable = coalition.flatMap((answers) => answers.filter((answer) => answer >= 4)).length;
  const parts = partsOf(own, coalition, sign);
  const missing = needed - most - sign * ownFavourable;
  const name = `${own.name}, with the majority bit`;
  return own.items.flatMap((item, position) =>
    proofs(name, item.id, coalition, countsOf(parts, position, missing), parts.others),
  );
}

/** By sum, the best signed count of favourable answers: per item, and per dimension within its window. */
type Parts = {
  view: DepartmentView;
  sign: number;
  others: number;
  worlds: readonly ItemWorlds[];
  items: readonly Best[];
  dimensions: readonly Best[];
  windows: readonly Window[];
  total: Window;
};

function partsOf(view: DepartmentView, coalition: readonly Colleague[], sign: number): Parts {
  const others = view.people - coalition.length;
  const worlds = view.items.map((_, item) =>
    itemWorlds(
      others,
      coalition.map((own) => own[item]!),
    ),
  );
  const items = view.items.map((item, position) => {
    const entries: [number, number][] = [];
    forEachGroup(worlds[position]!, item, (sum, favourable) => entries.push([sum, sign * favourable]));
    return bestOf(entries);
  });
  const ownSums = worlds.map(({ own }) => own.reduce((sum, answer) => sum + answer, 0));
  const sumOver = (chosen: (item: number) => boolean) =>
    ownSums.reduce((sum, own, item) => (chosen(item) ? sum + own : sum), 0);
  const isIn = (dimension: number) => (item: number) => view.items[item]!.dimension === dimension;
  const windows = view.dimensions.map((window, dimension) => without(window, sumOver(isIn(dimension))));
  const dimensions = windows.map((window, dimension) => {
    const members = items.filter((_, item) => isIn(dimension)(item));
    return bestWithin(members.reduce(addBest, single()), window);
  });
  const total = without(
    view.total,
    sumOver(() => true),
  );
  return { view, sign, others, worlds, items, dimensions, windows, total };
}

function countsOf(parts: Parts, position: number, missing: number): CountRange[] {
  const { view, sign, worlds, items, dimensions, windows, total } = parts;
  const dimension = view.items[position]!.dimension;
  const isBeside = (item: number) => item !== position && view.items[item]!.dimension === dimension;
  const beside = items.filter((_, item) => isBeside(item)).reduce(addBest, single());
  const rest = dimensions.filter((_, other) => other !== dimension).reduce(addBest, single());
  const inDimension = remembered((sum) =>
    sum < windows[dimension]!.low || sum > windows[dimension]!.high ? NEVER : bestBeside(rest, total, sum),
  );
  const bestWith = remembered((sum) => {
    let best = NEVER;
    beside.counts.forEach((count, place) => {
      if (count > NEVER) best = Math.max(best, count + inDimension(sum + beside.low + place));
    });
    return best;
  });
  const ranges = Array.from({ length: 5 }, () => ({ fewest: Number.POSITIVE_INFINITY, most: -1 }));
  const { fewest, most } = worlds[position]!;
  forEachGroup(worlds[position]!, view.items[position]!, (sum, favourable, place) => {
    const best = bestWith(sum);
    if (best <= NEVER / 2 || sign * favourable + best < missing) return;
    ranges.forEach((range, step) => {
      range.fewest = Math.min(range.fewest, fewest[place + step]!);
      range.most = Math.max(range.most, most[place + step]!);
    });
  });
  return ranges;
}

function remembered(compute: (sum: number) => number): (sum: number) => number {
  const known = new Map<number, number>();
  return (sum) => {
    const value = known.get(sum) ?? compute(sum);
    known.set(sum, value);
    return value;
  };
}
