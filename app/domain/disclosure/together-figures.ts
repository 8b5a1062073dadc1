import { answersIn, favourableIn, type Histogram } from "~/domain/histogram";
import type { DimensionId } from "~/domain/instrument";
import { POINTS_PER_STEP } from "~/domain/method";
import type { PairBeside } from "./beside-earlier-pair";
import type { DepartmentPlan, ViewedItem } from "./department-view";
import { drawnFrom, orderOfTopics } from "./drawing";
import { type Edges, EVERYTHING, meet, PERCENT, POINTS, type Window, windowOf } from "./figure";
import { type Choice, chooseFigure, type SafetyRule } from "./figure-choice";
import { unknownPair } from "./pair-items";
import {
  isPossiblePair,
  isSafePair,
  loosenedPair,
  type PairView,
  pairItem,
  withPairDimension,
  withPairItem,
  withPairTotal,
} from "./pair-view";
import { ANY_PAIR, type PairWindow } from "./pair-window";
import type { Figure, TogetherRelease } from "./release-shape";
import { type ReleaseRule, ruleFor } from "./rules";
import { releaseSets } from "./statement-release";

type Plans = readonly [DepartmentPlan, DepartmentPlan];
type Of = "first" | "second" | "both";

const SAFE_PAIR: SafetyRule<PairView> = { allows: isSafePair, steady: true };

/** Safe by both. */
function bothOf(a: SafetyRule<PairView>, b: SafetyRule<PairView> | null): SafetyRule<PairView> {
  if (b === null) return a;
  return { steady: a.steady && b.steady, allows: (view) => a.allows(view) && b.allows(view) };
}

/** Every figure of two small departments, each cut to what is safe beside all before it. */
export type TogetherFigures = {
  scores: readonly [Figure, Figure];
  pooled: Figure;
  dimensions: ReadonlyMap<DimensionId, Figure>;
  /** null where none was looked for. */
  sets: TogetherRelease["sets"] | null;
  shares: ReadonlyMap<string, Figure>;
  apart: readonly [ReadonlyMap<DimensionId, Figure>, ReadonlyMap<DimensionId, Figure>];
};

/**
 * Whether both departments scored the same statements, all of them in dimensions of one size: only then are sums of
 * answers the same thing in each department and in both.
 */
export function canBeJoined([first, second]: Plans): boolean {
  const shape = ({ dimensions }: DepartmentPlan) =>
    dimensions.map(({ id, items }) => [id, ...items.map((item) => item.id)].join()).join("|");
  const sizes = new Set(first.dimensions.map(({ items }) => items.length));
  return first.dimensions.length > 0 && sizes.size === 1 && shape(first) === shape(second);
}

/**
 * Both departments at once, where one has fewer people than single statements need: the scores of each and of
 * everybody, the topics of both together, sets of statements, shares of statements of both together, and topics of each
 * department as far as they prove nothing beside these. `seed` decides in which order topics and statements are cut.
 * `beside` is what earlier waves allow, null where none can be set against this one. Where one can, sets are looked for
 * only once the figures show of each such wave that people now answer differently, at the latest after all others.
 */
export function releaseTogether(
  plans: Plans,
  scores: readonly [number, number],
  rules: readonly [ReleaseRule, ReleaseRule],
  seed: string,
  { beside }: { beside: PairBeside | null },
): TogetherFigures {
  const people = plans[0].people + plans[1].people;
  const rule = ruleFor(people);
  if (!rule) throw new RangeError("releaseTogether requires departments at the reporting threshold");
  const units = unitsOf(plans);
  const cut = cutter(emptyPair(plans), beside);
  const score = (of: Of, exact: number, step: number, reserve: number) =>
    cut({
      exact,
      step,
      viewOf: (view, edges) => withPairTotal(view, only(of, windowOf(edges, units.total[of]))),
      safe: withReserve(of, Math.round(reserve / units.total[of])),
    });
  const both = (first: number, second: number) =>
    (first * plans[0].people + second * plans[1].people) / people;

  const everybody = () => score("both", both(...scores), rule.scoreStep, rule.scoreReserve);
  // Of the smallest departments mostly bounds could be told: there the score of everybody comes first.
  const first = Math.min(plans[0].people, plans[1].people) < DEPARTMENTS_FIRST_FROM ? everybody() : null;
  const departments = [
    score("first", scores[0], rules[0].scoreStep, rules[0].scoreReserve),
    score("second", scores[1], rules[1].scoreStep, rules[1].scoreReserve),
  ] as const;
  const pooled = first ?? everybody();
  const order = orderOfTopics(seed, plans[0].dimensions.length);
  const dimension = (of: Of, position: number, exact: number, step: number) =>
    cut({
      exact,
      step,
      viewOf: (view, edges) =>
        withPairDimension(view, position, only(of, windowOf(edges, units.dimension[of]))),
    });
  const means = (position: number) => plans.map(({ dimensions }) => dimensions[position]!.mean);
  const dimensions = order.map((position) => {
    const [one, other] = means(position);
    return [
      plans[0].dimensions[position]!.id,
      dimension("both", position, both(one!, other!), rule.dimensionStep),
    ] as const;
  });
  const sets = () => (beside?.contradicted(cut.view) === false ? null : releaseSets(plans, cut, seed));
  const early = sets();
  const shares = releaseSharesOfBoth(plans, cut, seed);
  const apart = order.flatMap((position) =>
    ([0, 1] as const).map((index) => ({
      index,
      id: plans[index].dimensions[position]!.id,
      figure: dimension(
        index === 0 ? "first" : "second",
        position,
        plans[index].dimensions[position]!.mean,
        rules[index].dimensionStep,
      ),
    })),
  );
  const topicsOf = (index: 0 | 1) =>
    new Map(apart.filter((one) => one.index === index).map(({ id, figure }) => [id, figure]));
  return {
    scores: departments,
    pooled,
    dimensions: new Map(dimensions),
    sets: early ?? sets(),
    shares,
    apart: [topicsOf(0), topicsOf(1)],
  };
}

/** Figures one after the other: each is cut beside what those before it left, which `view` holds. */
type Cutter = {
  (next: {
    exact: number;
    step: number;
    viewOf: (view: PairView, edges: Edges) => PairView;
    scale?: typeof POINTS;
    safe?: SafetyRule<PairView>;
  }): Figure;
  view: PairView;
};

function cutter(start: PairView, beside: SafetyRule<PairView> | null): Cutter {
  const cut: Cutter = Object.assign(
    ({ exact, step, viewOf, scale = POINTS, safe = SAFE_PAIR }: Parameters<Cutter>[0]): Figure => {
      const { view } = cut;
      const chosen: Choice<PairView> = chooseFigure({
        view,
        grid: { scale, step },
        exact,
        viewOf: (edges) => viewOf(view, edges),
        safe: bothOf(safe, beside),
        possible: isPossiblePair,
        loosened: loosenedPair,
      });
      cut.view = chosen.view;
      return chosen.figure;
    },
    { view: start },
  );
  return cut;
}

/** End bands of a score begin some steps early, to leave room for the topics beside it. */
function withReserve(of: Of, steps: number): SafetyRule<PairView> {
  const moved = (view: PairView, by: number) => {
    const { low, high } = view.total[of];
    return { ...view, total: { ...view.total, [of]: { low: low + by, high: high + by } } };
  };
  return {
    steady: true,
    allows: (view) => [0, steps, -steps].every((by) => isSafePair(moved(view, by))),
  };
}

function releaseSharesOfBoth(plans: Plans, cut: Cutter, seed: string): Map<string, Figure> {
  const people = plans[0].people + plans[1].people;
  const places = plans[0].dimensions.flatMap(({ items }, position) =>
    items.map((_, index) => [position, index] as const),
  );
  const shares = new Map<string, Figure>();
  for (const place of drawnFrom(seed, "statements").shuffle(places)) {
    const [position, index] = place;
    const [first, second] = plans.map(({ dimensions }) => dimensions[position]!.items[index]!);
    const figure = cut({
      exact: shareOf([first!, second!]),
      scale: PERCENT,
      // Every step holds a number of people, whoever left the item out: else it would tell that somebody did.
      step: people < SHARES_IN_FIVES_FROM ? 10 : 5,
      viewOf: (view, edges) => {
        const { knowledge } = view.dimensions[position]!.items[index]!;
        const both = windowOf(edges, 100 / people);
        return withPairItem(view, place, {
          ...knowledge,
          favourable: { ...knowledge.favourable, both: meet(knowledge.favourable.both, both) },
        });
      },
    });
    shares.set(first!.id, figure);
  }
  return shares;
}

const SHARES_IN_FIVES_FROM = 20;
const DEPARTMENTS_FIRST_FROM = 8;

function shareOf(items: readonly ViewedItem[]): number {
  const sum = (count: (histogram: Histogram) => number) =>
    items.reduce((all, { histogram }) => all + count(histogram), 0);
  return (100 * sum(favourableIn)) / sum(answersIn);
}

/** What is known before any figure is released. */
export function emptyPair(plans: Plans): PairView {
  const people = [plans[0].people, plans[1].people] as const;
  const item = pairItem(unknownPair(people), [ANY_PAIR]);
  return {
    worlds: 1,
    total: ANY_PAIR,
    dimensions: plans[0].dimensions.map(({ items }) => ({ window: ANY_PAIR, items: items.map(() => item) })),
  };
}

function only(of: Of, window: Window): PairWindow {
  return { first: EVERYTHING, second: EVERYTHING, both: EVERYTHING, [of]: window };
}

/** What one step of one answer is worth, points. */
function unitsOf(plans: Plans): Record<"total" | "dimension", Record<Of, number>> {
  const items = plans[0].dimensions[0]!.items.length;
  const all = plans[0].dimensions.length * items;
  const of = (count: number) => {
    const unit = (people: number) => POINTS_PER_STEP / (count * people);
    return {
      first: unit(plans[0].people),
      second: unit(plans[1].people),
      both: unit(plans[0].people + plans[1].people),
    };
  };
  return { total: of(all), dimension: of(items) };
}
