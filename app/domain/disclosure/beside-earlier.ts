import type { MirrorDirection } from "~/domain/instrument";
import { POINTS_PER_STEP } from "~/domain/method";
import { ANY_ITEM, type DepartmentPlan } from "./department-view";
import type { EarlierWave } from "./earlier-wave";
import { type Carried, contradicts, type Exchange, saysNothingNew, untouched } from "./exchange";
import { EVERYTHING, edgesOfFigure, meet, type Window, windowOf } from "./figure";
import type { SafetyRule } from "./figure-choice";
import { type ItemKnowledge, itemLimits } from "./item-limits";
import { addAll, type ItemTold, isSafe, type JointView, leavesRoom, limitsOfItems } from "./joint-view";

const FAVOURABLE: Window = { low: 0, high: 1 };
const ANSWER: Window = { low: 1, high: 5 };

/** What one person adds to a sum over so many answers. */
export const answersOf = (count: number): Window => ({ low: count, high: 5 * count });

/** What figures say of the sums of one department. */
type Sums = {
  people: number;
  total: Window;
  dimensions: readonly Window[];
  items: readonly (readonly { favourable: Window; sum: Window }[])[];
};

/** `said` is what the figures say one by one, the rest what follows from all of them. */
type Earlier = Sums & { exchange: Exchange; said: Pick<Sums, "total" | "dimensions"> };

/**
 * Whether a department's figures may stand beside those of earlier waves, for somebody who supposes that everybody in
 * both answered alike, whatever is known of those who are in one only. Of each earlier wave one of three must hold:
 * the figures contradict the supposition; or they follow from the earlier ones, so that nothing new is said; or among
 * the answers of which all the earlier figures that are left tell nothing, every answer remains possible (`isSafe`).
 *
 * Why that is enough, for any of the earlier waves together and for chains of them: answers that make the last true fit
 * every one of these waves with any answers whatever of the few people who are not in all, so these stay wholly open,
 * and the others as open as in one wave. Where one of the waves says all that the new one says, the new one adds nothing
 * to what was judged before.
 */
export function staysSafeBeside(waves: readonly EarlierWave[], plan: DepartmentPlan): SafetyRule {
  const earlier = waves.map((wave) => earlierSums(wave, plan));
  return { steady: false, allows: (view) => isSafeBeside(view, earlier, plan) };
}

function isSafeBeside(view: JointView, earlier: readonly Earlier[], plan: DepartmentPlan): boolean {
  const now = sumsOf(view, plan);
  const left = earlier.flatMap((wave) => {
    const carried = carriedFrom(wave, now, plan);
    const all = [carried.total, ...carried.dimensions, ...carried.items.flat(2)];
    return all.some(contradicts) || all.every(saysNothingNew) ? [] : [carried];
  });
  if (left.length === 0) return true;
  const narrowed: JointView = {
    total: narrowedBy(left.map(({ total }) => total)),
    dimensions: view.dimensions.map((dimension, place) => ({
      ...dimension,
      window: narrowedBy(left.map(({ dimensions }) => dimensions[place]!)),
      items: limitsOfItems(
        now.items[place]!.map((item, index) =>
          itemLimits(
            knowledgeOf(item, plan.people),
            knowledgeOf(
              {
                favourable: narrowedBy(left.map(({ items }) => items[place]![index]![0])),
                sum: narrowedBy(left.map(({ items }) => items[place]![index]![1])),
              },
              plan.people,
            ),
          ),
        ),
      ),
    })),
  };
  return leavesRoom(narrowed) && isSafe(narrowed);
}

function narrowedBy(carried: readonly Carried[]): Window {
  return carried.map(untouched).reduce(meet, EVERYTHING);
}

function knowledgeOf(
  { favourable, sum }: { favourable: Window; sum: Window },
  people: number,
): ItemKnowledge {
  return {
    people,
    favourable: meet(favourable, { low: 0, high: people }),
    sum: meet(sum, { low: people, high: 5 * people }),
  };
}

/** Each sum in the earlier wave and now. */
function carriedFrom(wave: Earlier, now: Sums, { dimensions }: DepartmentPlan) {
  const carried = (before: Window, after: Window, person: Window, said = before): Carried => ({
    before,
    said,
    now: after,
    exchange: wave.exchange,
    person,
    people: [wave.people, now.people],
  });
  const weights = weightsOf(dimensions);
  const whole = dimensions.reduce((sum, { items }, place) => sum + weights[place]! * items.length, 0);
  return {
    total: carried(wave.total, now.total, answersOf(whole), wave.said.total),
    dimensions: dimensions.map(({ items }, place) =>
      carried(
        wave.dimensions[place]!,
        now.dimensions[place]!,
        answersOf(items.length),
        wave.said.dimensions[place]!,
      ),
    ),
    items: dimensions.map(({ items }, place) =>
      items.map((_, index) => {
        const [before, after] = [wave.items[place]![index]!, now.items[place]![index]!];
        return [
          carried(before.favourable, after.favourable, FAVOURABLE),
          carried(before.sum, after.sum, ANSWER),
        ] as const;
      }),
    ),
  };
}

/** What the view says to somebody who takes it that everybody answered everything. */
function sumsOf(view: JointView, { people, dimensions }: DepartmentPlan): Sums {
  return {
    people,
    total: view.total,
    dimensions: view.dimensions.map(({ window }) => window),
    items: dimensions.map(({ items }, place) =>
      items.map((_, index) => itemSums(view.dimensions[place]?.told?.[index] ?? ANY_ITEM, people)),
    ),
  };
}

function itemSums({ favourable, mean }: ItemTold, people: number) {
  return { favourable: windowOf(favourable, 100 / people), sum: windowOf(mean, 1 / people) };
}

/** An earlier wave's figures; its score narrows its dimensions and they narrow it. */
function earlierSums({ exchange, people, department }: EarlierWave, plan: DepartmentPlan): Earlier {
  const weights = weightsOf(plan.dimensions);
  const shown = plan.dimensions.map(({ id, items }) => {
    const score = department.dimensions[id]?.score;
    const all = answersOf(items.length * people);
    const window = score
      ? windowOf(edgesOfFigure(score), POINTS_PER_STEP / (items.length * people))
      : EVERYTHING;
    return orElse(meet(window, all), all);
  });
  const total = windowOf(edgesOfFigure(department.score), (plan.totalUnit * plan.people) / people);
  const weighted = shown.map(({ low, high }, place) => ({
    low: weights[place]! * low,
    high: weights[place]! * high,
  }));
  const whole = addAll(weighted);
  const fits = total.low <= whole.high && total.high >= whole.low;
  return {
    exchange,
    people,
    said: { total, dimensions: shown },
    total: fits ? meet(total, whole) : total,
    dimensions: shown.map((window, place) => {
      const weight = weights[place]!;
      const rest = { low: whole.low - weighted[place]!.low, high: whole.high - weighted[place]!.high };
      const implied = {
        low: Math.ceil((total.low - rest.high) / weight),
        high: Math.floor((total.high - rest.low) / weight),
      };
      return fits ? meet(window, implied) : window;
    }),
    items: plan.dimensions.map(({ items }) =>
      items.map(({ id }) => {
        const item = department.items[id];
        return item
          ? itemSums({ favourable: edgesOfFigure(item.favourable), mean: edgesOfFigure(item.mean) }, people)
          : itemSums(ANY_ITEM, people);
      }),
    ),
  };
}

function orElse(window: Window, other: Window): Window {
  return window.low <= window.high ? window : other;
}

/** How much each dimension's sum weighs in the total, as `emptyView` has it. */
export function weightsOf(dimensions: DepartmentPlan["dimensions"]): number[] {
  const sizes = new Set(dimensions.map(({ items }) => items.length));
  const common = [...sizes].reduce((product, size) => (product % size === 0 ? product : product * size), 1);
  return dimensions.map(({ items }) => common / items.length);
}

/** The same of one direction of the mirror, whose items belong to no other figure. */
export function mirrorStaysSafeBeside(
  waves: readonly EarlierWave[],
  direction: MirrorDirection,
  items: number,
  people: number,
): SafetyRule {
  const plan: DepartmentPlan = {
    people,
    totalUnit: 1,
    dimensions: [
      {
        id: direction,
        items: Array.from({ length: items }, () => ({
          id: direction,
          histogram: [0, 0, 0, 0, 0],
          answers: people,
        })),
        mean: 0,
        unit: 1,
      },
    ],
  };
  const earlier = waves.map(({ exchange, people: before, department }): Earlier => {
    const shown = windowOf(edgesOfFigure(department.mirror[direction]), POINTS_PER_STEP / (items * before));
    const said = { total: EVERYTHING, dimensions: [shown] };
    const unknown = Array.from({ length: items }, () => itemSums(ANY_ITEM, before));
    return { ...said, said, exchange, people: before, items: [unknown] };
  });
  return { steady: false, allows: (view) => isSafeBeside(view, earlier, plan) };
}
