import { answersIn, type Histogram } from "~/domain/histogram";
import type { DimensionId, Instrument } from "~/domain/instrument";
import { POINTS_PER_STEP } from "~/domain/method";
import type { RawDepartment } from "~/domain/scoring";
import { ANYWHERE, EVERYTHING } from "./figure";
import { type ItemKnowledge, type ItemLimits, itemLimits, unknownItem } from "./item-limits";
import { type ItemTold, type JointView, limitsOfItems } from "./joint-view";

/** An item whose answers entered its dimension's score. */
export type ViewedItem = { id: string; histogram: Histogram; answers: number };

/** Which dimensions and items a department's figures are about. */
export type DepartmentPlan = {
  people: number;
  dimensions: readonly PlannedDimension[];
  /** Points that one step of one answer is worth in the department score, divided by its dimension's weight. */
  totalUnit: number;
};

/** `mean` in points; `unit` is what one step of one answer is worth in it. */
export type PlannedDimension = {
  id: DimensionId;
  items: readonly ViewedItem[];
  mean: number;
  unit: number;
};

/** The dimensions that were scored, with the items that had enough real answers. */
export function planOf(instrument: Instrument, raw: RawDepartment, enough: number): DepartmentPlan {
  const people = raw.respondents;
  const dimensions = instrument.dimensions.flatMap((id): PlannedDimension[] => {
    const score = raw.dimensions[id];
    if (!score) return [];
    const items = instrument.items.flatMap((item): ViewedItem[] => {
      const histogram = raw.items[item.id];
      if (item.kind !== "scored" || item.dimension !== id || !histogram) return [];
      const answers = answersIn(histogram);
      return answers >= enough ? [{ id: item.id, histogram, answers }] : [];
    });
    return [{ id, items, mean: score.mean, unit: POINTS_PER_STEP / (items.length * people) }];
  });
  return {
    people,
    dimensions,
    totalUnit: POINTS_PER_STEP / (people * dimensions.length * commonMultiple(dimensions)),
  };
}

/** An item of which nothing was said. */
export const ANY_ITEM: ItemTold = { favourable: ANYWHERE, mean: ANYWHERE };

/** What is known of a department before any of its figures is released. */
export function emptyView({ people, dimensions }: DepartmentPlan): JointView {
  const common = commonMultiple(dimensions);
  const nothing = itemLimits(unknownItem(people));
  return {
    total: EVERYTHING,
    dimensions: dimensions.map(({ items }) => ({
      window: EVERYTHING,
      weight: common / items.length,
      items: limitsOfItems(items.map(() => nothing)),
      told: items.map(() => ANY_ITEM),
    })),
  };
}

/**
 * Limits of an item that some left out: an item's sum over those who answered, as if everybody had answered like
 * them. Exact when nobody left it out.
 */
export function limitsAmong(knowledge: ItemKnowledge, people: number): ItemLimits {
  const factor = people / knowledge.people;
  const { all, known, open } = itemLimits(knowledge);
  if (factor === 1) return { all, known, open };
  const scaled = ({ low, high }: { low: number; high: number }) => ({
    low: low * factor,
    high: high * factor,
  });
  return { all: scaled(all), known: scaled(known), open: scaled(open) };
}

function commonMultiple(dimensions: DepartmentPlan["dimensions"]): number {
  const sizes = new Set(dimensions.map(({ items }) => items.length));
  return [...sizes].reduce((product, size) => (product % size === 0 ? product : product * size), 1);
}
