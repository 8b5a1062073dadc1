import { type CountRange, proofs } from "./department-audit";
import type { Finding } from "./finding";
import { forEachGroup, itemWorlds, possibleSums } from "./item-worlds";
import { differenceOf, intersectionOf, NOTHING, type Runs, run, sumOf, unionOf } from "./runs";
import { type Colleague, type DepartmentView, without } from "./view";

/** A wave, and the next one after one person left; everybody else answered as before. */
type TwoWaves = { before: DepartmentView; after: DepartmentView };

type LeaverAudit = {
  /** About those who stayed. */
  findings: Finding[];
  /** Per item, the answers that the leaver can have given. */
  leaver: number[][];
};

/** Sums of those who stayed, by the sum of the leaver's own answers. */
type ByLeaver = ReadonlyMap<number, Runs>;

const ANSWERS = [1, 2, 3, 4, 5] as const;

/** Exact like the audit of one wave. Split opinions are taken from the second wave only. */
export function auditTwoWaves({ before, after }: TwoWaves, coalition: readonly Colleague[]): LeaverAudit {
  const others = after.people - coalition.length;
  const worlds = after.items.map((_, item) =>
    itemWorlds(
      others,
      coalition.map((own) => own[item]!),
    ),
  );
  const views = after.items.map((item, position) =>
    ANSWERS.map((left) => ({
      ...item,
      favourable: both(item.favourable, without(before.items[position]!.favourable, left >= 4 ? 1 : 0)),
      sum: both(item.sum, without(before.items[position]!.sum, left)),
    })),
  );
  const alone = views.map((byAnswer, position): ByLeaver => {
    const sums = byAnswer.map((view) => possibleSums(worlds[position]!, view));
    return new Map(ANSWERS.map((left, step) => [left, sums[step]!]));
  });
  const ownSums = worlds.map(({ own }) => own.reduce((sum, answer) => sum + answer, 0));
  const fit = fitting({ before, after }, alone, ownSums);

  const findings: Finding[] = [];
  const leaver = after.items.map((item, position) => {
    const possible: number[] = [];
    const counts = ANSWERS.map((): CountRange => ({ fewest: Number.POSITIVE_INFINITY, most: -1 }));
    for (const left of ANSWERS) {
      const sums = fit[position]!.get(left) ?? NOTHING;
      if (sums.length === 0) continue;
      possible.push(left);
      const group = worlds[position]!;
      forEachGroup(group, views[position]![left - 1]!, (sum, _favourable, place) => {
        if (!sums.some(([low, high]) => low <= sum && sum <= high)) return;
        counts.forEach((range, step) => {
          range.fewest = Math.min(range.fewest, group.fewest[place + step]!);
          range.most = Math.max(range.most, group.most[place + step]!);
        });
      });
    }
    findings.push(...proofs(`${after.name}, one left since`, item.id, coalition, counts, others));
    return possible;
  });
  return { findings, leaver };
}

/** Per item and answer of the leaver, the sums that fit every figure of both waves. */
function fitting(
  { before, after }: TwoWaves,
  alone: readonly ByLeaver[],
  ownSums: readonly number[],
): ByLeaver[] {
  const places = after.dimensions.map((_, dimension) =>
    after.items.flatMap((item, position) => (item.dimension === dimension ? [position] : [])),
  );
  const sumOver = (positions: readonly number[]) => positions.reduce((sum, item) => sum + ownSums[item]!, 0);
  const windows = places.map((positions, dimension) => (left: number) => {
    const own = sumOver(positions);
    return both(
      without(after.dimensions[dimension]!, own),
      without(before.dimensions[dimension]!, own + left),
    );
  });
  const ownTotal = ownSums.reduce((sum, own) => sum + own, 0);
  const total = (left: number) =>
    both(without(after.total, ownTotal), without(before.total, ownTotal + left));
  const dimensions = places.map((positions, dimension) =>
    inside(positions.map((item) => alone[item]!).reduce(add, NONE), windows[dimension]!),
  );
  const fit: ByLeaver[] = [];
  for (const [dimension, positions] of places.entries()) {
    const rest = dimensions.filter((_, other) => other !== dimension).reduce(add, NONE);
    const whole = meet(dimensions[dimension]!, rest, (left) => runOf(total(left)));
    for (const item of positions) {
      const beside = positions
        .filter((other) => other !== item)
        .map((other) => alone[other]!)
        .reduce(add, NONE);
      fit[item] = meet(alone[item]!, beside, (left) => whole.get(left) ?? NOTHING);
    }
  }
  return fit;
}

const NONE: ByLeaver = new Map([[0, run(0, 0)]]);
const FAR = 1_000_000;

function runOf({ low, high }: { low: number; high: number }): Runs {
  return run(Math.max(low, -FAR), Math.min(high, FAR));
}

function both(a: { low: number; high: number }, b: { low: number; high: number }) {
  return { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
}

function add(a: ByLeaver, b: ByLeaver): ByLeaver {
  const together = new Map<number, Runs>();
  for (const [left, sums] of a) {
    for (const [more, others] of b) {
      const known = together.get(left + more) ?? NOTHING;
      together.set(left + more, unionOf([...known, ...sumOf(sums, others)]));
    }
  }
  return together;
}

function inside(sets: ByLeaver, window: (left: number) => { low: number; high: number }): ByLeaver {
  return new Map([...sets].map(([left, sums]) => [left, intersectionOf(sums, runOf(window(left)))]));
}

/** What of `part` can stand together with something of `rest` where both make a whole that is allowed. */
function meet(part: ByLeaver, rest: ByLeaver, allowed: (left: number) => Runs): ByLeaver {
  return new Map(
    [...part].map(([left, sums]) => {
      const wanted = [...rest].flatMap(([more, others]) => differenceOf(allowed(left + more), others));
      return [left, intersectionOf(sums, unionOf(wanted))];
    }),
  );
}
