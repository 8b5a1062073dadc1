import { beforeAll, describe, expect, test } from "vitest";
import { type PairKnowledge, unknownPair } from "~/domain/disclosure/pair-items";
import { isPossiblePair, isSafePair, type PairView, pairItem } from "~/domain/disclosure/pair-view";
import { ANY_PAIR } from "~/domain/disclosure/pair-window";
import { chooseSet, type ItemSet, type SetKind, toldSafely } from "~/domain/disclosure/statement-sets";
import { createRandom, type Random } from "~/domain/statistics/random";
import { auditTogether, type Coalition, saysSet, type TogetherView } from "./auditor/together-audit";
import { EVERYTHING, type Window } from "./auditor/view";
import { loadSolver, type Solve } from "./auditor/whole-numbers";

let solve: Solve;
beforeAll(async () => {
  solve = await loadSolver();
});

/** Four statements in two topics: small enough to go through every set that may be the true one. */
const ITEMS = [0, 0, 1, 1].map((dimension, position) => ({ id: String(position), dimension }));
const SETS: readonly ItemSet[] = [
  [0, 1, 2],
  [0, 1, 3],
  [0, 2, 3],
  [1, 2, 3],
];
const LOTS = [0, 1, 2, 3];

/** What a gate tells of a set; null where it withholds it. */
type Choose = (kind: SetKind, view: PairView, truth: ItemSet, seed: number) => ItemSet | null;

const asTheGateDoes: Choose = (kind, view, truth, seed) =>
  chooseSet(kind, view, truth, createRandom(seed)).set;
const unjudged: Choose = (_kind, _view, truth) => truth;
/** Hides no set by lot beside those that it must hide: whoever sees it hide knows that it had to. */
const hidingOnlyWhatItMust: Choose = (kind, view, truth) =>
  toldSafely(kind, view, truth) === null ? truth.filter(() => false) : truth;

type Says = {
  people: readonly [number, number];
  total: readonly [Window, Window, Window];
  dimensions: readonly (readonly [Window, Window, Window])[];
};

function viewOf({ people, total, dimensions }: Says): PairView {
  const known: PairKnowledge = unknownPair([people[0], people[1]]);
  const item = pairItem(known, [ANY_PAIR]);
  const pair = ([first, second, both]: readonly [Window, Window, Window]) => ({ first, second, both });
  return {
    worlds: 1,
    total: pair(total),
    dimensions: dimensions.map((windows) => ({ window: pair(windows), items: [item, item] })),
  };
}

function readBy({ people, total, dimensions }: Says): TogetherView {
  return {
    name: `${people.join(" + ")} respondents`,
    people,
    items: ITEMS,
    total,
    dimensions,
    favourable: ITEMS.map(() => [EVERYTHING, EVERYTHING, EVERYTHING]),
    sums: ITEMS.map(() => [EVERYTHING, EVERYTHING]),
    order: [],
    apart: [],
  };
}

/** Figures near an end of the scale, where a set proves most, that prove nothing without it. */
function safeFigures(people: readonly [number, number], wanted: number, random: Random): Says[] {
  const all = people[0] + people[1];
  const found: Says[] = [];
  while (found.length < wanted) {
    const near = (answers: number): Window => {
      const room = 10 + random.integer(Math.max(1, answers));
      return random.integer(2)
        ? { low: answers, high: answers + room }
        : { low: 5 * answers - room, high: 5 * answers };
    };
    const windows = (items: number): readonly [Window, Window, Window] => [
      EVERYTHING,
      EVERYTHING,
      random.integer(3) ? near(items * all) : EVERYTHING,
    ];
    const says = { people, total: windows(4), dimensions: [windows(2), windows(2)] };
    const view = viewOf(says);
    if (isPossiblePair(view) && isSafePair(view)) found.push(says);
  }
  return found;
}

const same = (answer: number) => ITEMS.map(() => answer);
const COALITIONS: readonly Coalition[] = [
  [[same(5), same(5)], []],
  [[same(5)], [same(1)]],
  [[], [same(1), same(1)]],
];

/** Everything that is told or withheld, each with all sets that may stand behind it. */
function provenBy(choose: Choose, kind: SetKind, figures: readonly Says[]): number {
  return figures.reduce((sum, says, seed) => {
    const view = viewOf(says);
    const told = new Map<string, ItemSet[]>();
    for (const truth of SETS) {
      const name = String(choose(kind, view, truth, seed));
      told.set(name, [...(told.get(name) ?? []), truth]);
    }
    return (
      sum +
      [...told.values()].reduce((proven, sets) => {
        const [first, ...rest] = sets.map((set) => saysSet(readBy(says), kind, set.map(String), LOTS));
        if (!first) return proven;
        const findings = COALITIONS.flatMap((coalition) => auditTogether(solve, [first, ...rest], coalition));
        return proven + findings.length;
      }, 0)
    );
  }, 0);
}

describe("a set of statements, with every set that may be the true one", () => {
  // Figures beside which some sets may be told and others may not.
  const tight = safeFigures([6, 6], 14, createRandom(1)).slice(9, 11);

  for (const kind of ["lowest", "highest"] as const) {
    test(`${kind}: neither telling nor withholding it proves an answer`, () => {
      expect(provenBy(asTheGateDoes, kind, tight)).toBe(0);
    }, 120_000);
  }

  test("apart: neither telling nor withholding it proves an answer", () => {
    expect(provenBy(asTheGateDoes, "apart", safeFigures([8, 8], 1, createRandom(2)))).toBe(0);
  }, 120_000);

  test("broken: sets told unjudged give answers away", () => {
    expect(provenBy(unjudged, "lowest", tight)).toBeGreaterThan(0);
  }, 120_000);

  test("broken: hiding only what must be hidden gives answers away", () => {
    expect(provenBy(hidingOnlyWhatItMust, "lowest", tight)).toBeGreaterThan(0);
  }, 120_000);
});
