import { favourableIn, sumIn } from "~/domain/histogram";
import { ANY_ITEM, type DepartmentPlan, limitsAmong, type ViewedItem } from "./department-view";
import { ANSWERS, type Edges, type FigureScale, meet, PERCENT, windowOf } from "./figure";
import { chooseFigure, type SafetyRule } from "./figure-choice";
import { type ItemKnowledge, unknownItem } from "./item-limits";
import {
  type ItemTold,
  isPossible,
  type JointView,
  limitsOfItems,
  loosened,
  withDimension,
} from "./joint-view";
import type { Figure } from "./release-shape";

/** What is said about an item, and how that narrows what is known of it. */
type Kind = {
  scale: FigureScale;
  figure: keyof ItemTold;
  exact: (item: ViewedItem) => number;
  tell: (known: ItemKnowledge, edges: Edges) => ItemKnowledge;
};

const SHARE: Kind = {
  scale: PERCENT,
  figure: "favourable",
  exact: ({ histogram, answers }) => (100 * favourableIn(histogram)) / answers,
  tell: (known, edges) => ({
    ...known,
    favourable: meet(known.favourable, windowOf(edges, 100 / known.people)),
  }),
};

const MEAN: Kind = {
  scale: ANSWERS,
  figure: "mean",
  exact: ({ histogram, answers }) => sumIn(histogram) / answers,
  tell: (known, edges) => ({ ...known, sum: meet(known.sum, windowOf(edges, 1 / known.people)) }),
};

/** Figures of one kind by item id, and what is known of the items after all of them. */
export type ItemFigures = {
  figures: ReadonlyMap<string, Figure>;
  knowledge: ReadonlyMap<string, ItemKnowledge>;
  view: JointView;
};

/** What is known of the items before any of their figures is released. */
export function unknownItems({ dimensions }: DepartmentPlan, view: JointView): ItemFigures {
  const items = dimensions.flatMap((dimension) => dimension.items);
  return {
    figures: new Map(),
    knowledge: new Map(items.map(({ id, answers }) => [id, unknownItem(answers)])),
    view,
  };
}

/**
 * The favourable shares of all items, in percent. Each is cut so that it is safe beside all figures released before
 * it.
 */
export function releaseShares(plan: DepartmentPlan, before: ItemFigures, step: number, safe: SafetyRule) {
  return releaseEach(SHARE, plan, before, step, safe);
}

/** The mean answers of all items, 1-5. Each is cut so that it is safe beside all figures released before it. */
export function releaseMeans(plan: DepartmentPlan, before: ItemFigures, step: number, safe: SafetyRule) {
  return releaseEach(MEAN, plan, before, step, safe);
}

function releaseEach(
  kind: Kind,
  plan: DepartmentPlan,
  before: ItemFigures,
  step: number,
  safe: SafetyRule,
): ItemFigures {
  const figures = new Map<string, Figure>();
  const knowledge = new Map(before.knowledge);
  let { view } = before;
  for (const [position, { items }] of plan.dimensions.entries()) {
    const limits = items.map(({ id }) => limitsAmong(knowledge.get(id)!, plan.people));
    for (const [index, item] of items.entries()) {
      const known = knowledge.get(item.id)!;
      const earlier = view;
      const told = view.dimensions[position]?.told ?? items.map(() => ANY_ITEM);
      const chosen = chooseFigure({
        possible: isPossible,
        loosened,
        view,
        grid: { scale: kind.scale, step },
        exact: kind.exact(item),
        viewOf: (edges) =>
          withDimension(earlier, position, {
            items: limitsOfItems(limits.with(index, limitsAmong(kind.tell(known, edges), plan.people))),
            told: told.with(index, { ...told[index]!, [kind.figure]: edges }),
          }),
        safe,
      });
      figures.set(item.id, chosen.figure);
      if (chosen.edges) {
        const next = kind.tell(known, chosen.edges);
        knowledge.set(item.id, next);
        limits[index] = limitsAmong(next, plan.people);
      }
      view = chosen.view;
    }
  }
  return { figures, knowledge, view };
}
