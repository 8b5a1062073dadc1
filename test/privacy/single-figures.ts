import {
  type Edges,
  EVERYTHING,
  type FigureScale,
  PERCENT,
  positionOf,
  windowOf,
} from "~/domain/disclosure/figure";
import { chooseFigure, SAFE } from "~/domain/disclosure/figure-choice";
import { itemLimits, unknownItem } from "~/domain/disclosure/item-limits";
import {
  isPossible,
  type JointView,
  limitsOfItems,
  loosened,
  withDimension,
} from "~/domain/disclosure/joint-view";

/** The text of one figure that stands alone, for every number it may have. */
type Shown = (exact: number) => string;

/** A mean over several items that everybody answered; `perStep` is what one answer step is worth on its scale. */
export function meanAlone(people: number, items: number, step: number, scale: FigureScale): Shown {
  const unit = scale.high / 5 / (items * people);
  return figureAlone(people, items, { scale, step }, (view, edges) =>
    withDimension(view, 0, { window: windowOf(edges, unit) }),
  );
}

/** The share of favourable answers to one item, percent. */
export function shareAlone(people: number, step: number): Shown {
  return figureAlone(people, 1, { scale: PERCENT, step }, (view, edges) => {
    const known = { ...unknownItem(people), favourable: windowOf(edges, 100 / people) };
    return withDimension(view, 0, { items: itemLimits(known) });
  });
}

function figureAlone(
  people: number,
  items: number,
  grid: { scale: FigureScale; step: number },
  told: (view: JointView, edges: Edges) => JointView,
): Shown {
  const nothing = itemLimits(unknownItem(people));
  const view: JointView = {
    total: EVERYTHING,
    dimensions: [
      {
        window: EVERYTHING,
        weight: 1,
        items: limitsOfItems(Array.from({ length: items }, () => nothing)),
      },
    ],
  };
  const texts = new Map<number, string>();
  return (exact) => {
    const position = positionOf(exact, grid);
    const known = texts.get(position);
    if (known !== undefined) return known;
    const { figure } = chooseFigure({
      possible: isPossible,
      loosened,
      view,
      grid,
      exact,
      viewOf: (edges) => told(view, edges),
      safe: SAFE,
    });
    texts.set(position, JSON.stringify(figure));
    return JSON.stringify(figure);
  };
}
