import { addBest, type Best, bestWithin, reachable, single } from "./best-sums";
import { type CountRange, proofs } from "./department-audit";
import type { Finding } from "./finding";
import { forEachGroup, type ItemWorlds, itemWorlds } from "./item-worlds";
import { type Colleague, type DepartmentView, without } from "./view";

/** Both departments, and whether more than half of all their answers are favourable. */
export type MajorityView = { departments: readonly [DepartmentView, DepartmentView]; majority: boolean };

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
  const elsewhere = bestOf(department(other, [], sign));
  const ownFavourable = coalition.flat().filter((answer) => answer >= 4).length;
  const parts = department(own, coalition, sign);
  const missing = needed - elsewhere - sign * ownFavourable;
  return own.items.flatMap((item, position) => {
    const counts = countsOf(parts, position, sign, missing);
    return proofs(`${own.name}, with the majority bit`, item.id, coalition, counts, parts.others);
  });
}

type Parts = {
  view: DepartmentView;
  others: number;
  worlds: readonly ItemWorlds[];
  /** Per item and per dimension: by sum, the best signed count of favourable answers. */
  items: readonly Best[];
  dimensions: readonly Best[];
  windows: readonly { low: number; high: number }[];
  total: { low: number; high: number };
};

function department(view: DepartmentView, coalition: readonly Colleague[], sign: number): Parts {
  const others = view.people - coalition.length;
  const worlds = view.items.map((_, item) =>
    itemWorlds(
      others,
      coalition.map((own) => own[item]!),
    ),
  );
  const items = view.items.map((item, position) => {
    const best: Best = new Map();
    forEachGroup(worlds[position]!, item, (sum, favourable) => {
      best.set(sum, Math.max(best.get(sum) ?? Number.NEGATIVE_INFINITY, sign * favourable));
    });
    return best;
  });
  const ownSums = worlds.map(({ own }) => own.reduce((sum, answer) => sum + answer, 0));
  const sumOver = (chosen: (item: number) => boolean) =>
    ownSums.reduce((sum, own, item) => (chosen(item) ? sum + own : sum), 0);
  const windows = view.dimensions.map((window, dimension) =>
    without(
      window,
      sumOver((item) => view.items[item]!.dimension === dimension),
    ),
  );
  const dimensions = windows.map((window, dimension) => {
    const members = items.filter((_, item) => view.items[item]!.dimension === dimension);
    return bestWithin(members.reduce(addBest, single()), window);
  });
  return {
    view,
    others,
    worlds,
    items,
    dimensions,
    windows,
    total: without(
      view.total,
      sumOver(() => true),
    ),
  };
}

function bestOf(parts: Parts): number {
  const sums = bestWithin(parts.dimensions.reduce(addBest, single()), parts.total);
  return Math.max(...sums.values());
}

function countsOf(parts: Parts, position: number, sign: number, missing: number): CountRange[] {
  const { view, worlds, items, dimensions, windows, total } = parts;
  const dimension = view.items[position]!.dimension;
  const neighbours = items.filter(
    (_, item) => item !== position && view.items[item]!.dimension === dimension,
  );
  const rest = dimensions.filter((_, other) => other !== dimension).reduce(addBest, single());
  // By sum of the dimension, then of the item, the best that all other answers can add.
  const beyond = reachable(rest, total);
  const beside = neighbours.reduce(addBest, single());
  const ranges = Array.from({ length: 5 }, () => ({ fewest: Number.POSITIVE_INFINITY, most: -1 }));
  const bestBeside = new Map<number, number>();
  forEachGroup(worlds[position]!, view.items[position]!, (sum, favourable, place) => {
    let best = bestBeside.get(sum);
    if (best === undefined) {
      best = Number.NEGATIVE_INFINITY;
      for (const [added, count] of beside) {
        const inDimension = sum + added;
        if (inDimension < windows[dimension]!.low || inDimension > windows[dimension]!.high) continue;
        best = Math.max(best, count + beyond(inDimension));
      }
      bestBeside.set(sum, best);
    }
    if (sign * favourable + best < missing) return;
    ranges.forEach((range, step) => {
      range.fewest = Math.min(range.fewest, worlds[position]!.fewest[place + step]!);
      range.most = Math.max(range.most, worlds[position]!.most[place + step]!);
    });
  });
  return ranges;
}
