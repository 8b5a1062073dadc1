import { type Cell, type Edges, edgesOf, figureOf, finestCells, type Grid, positionOf } from "./figure";
import { isSafe, type JointView } from "./joint-view";
import { type Part, partition } from "./partition";
import type { Figure } from "./release-shape";

/** A figure, the stretch it stands for (null when withheld), and all that is known once it is out. */
export type Choice<View = JointView> = { figure: Figure; edges: Edges | null; view: View };

/** Whether a view may be known. `steady`: whatever contains a safe view is safe as well. */
export type SafetyRule<View = JointView> = { allows: (view: View) => boolean; steady: boolean };

/** Every answer remains possible beside the figures of this wave. */
export const SAFE: SafetyRule = { allows: isSafe, steady: true };

/** The rule that allows only what each of the given rules allows. */
export function allOf(rules: readonly SafetyRule[]): SafetyRule {
  return {
    allows: (view) => rules.every((rule) => rule.allows(view)),
    steady: rules.every(({ steady }) => steady),
  };
}

/**
 * The next figure of a view: its scale is cut into the finest cells that leave the whole view safe, and the number
 * only decides which of them is shown. The cut follows from counts and from figures already released, so what a
 * reader learns is the stretch itself and nothing from the way it was cut. Stretches that the earlier figures rule
 * out are no cells at all.
 *
 * `viewOf` is the view with the number known to lie in a stretch; `reach` is where the earlier figures leave it.
 */
export function chooseFigure<View>(input: Asked<View>): Choice<View> {
  const { view, grid, exact, viewOf, safe, possible } = input;
  const judge = remembering((cell) => {
    const next = viewOf(edgesOf(cell, grid));
    return possible(next) ? { ...cell, safe: safe.allows(next) } : null;
  });
  const position = positionOf(exact, grid);
  const cells = candidates(input);
  const found = (safe.steady && standsAlone(position, cells, judge)) || cut(position, cells, judge);
  if (!found.part) return besideTheRest(input, position);
  if (!found.part.safe) return { ...WITHHELD, view };
  const edges = edgesOf(found.part, grid);
  return { figure: figureOf(found.part, grid, found.reach), edges, view: viewOf(edges) };
}

/** `possible` and `loosened` are those of the kind of view. */
type Asked<View> = {
  view: View;
  grid: Grid;
  exact: number;
  viewOf: (edges: Edges) => View;
  reach?: Edges;
  safe: SafetyRule<View>;
  possible: (view: View) => boolean;
  loosened: (view: View) => View;
};

const WITHHELD = {
  figure: { kind: "withheld", reason: "audit-refused" },
  edges: null,
} as const satisfies Omit<Choice, "view">;

/**
 * Answers that some left out can put a number where no complete answers would: imputed ones are not whole. Such a
 * cell stands alone, judged with every window a step wider, or is withheld.
 */
function besideTheRest<View>(
  { view, grid, viewOf, safe, possible, loosened }: Asked<View>,
  position: number,
): Choice<View> {
  const cell = { first: position, last: position };
  const edges = edgesOf(cell, grid);
  const next = loosened(viewOf(edges));
  if (!possible(next) || !safe.allows(next)) return { ...WITHHELD, view };
  return { figure: figureOf(cell, grid, cell), edges, view: next };
}

type Judge = (cell: Cell) => Part | null;
type Found = { part: Part | null; reach: Cell };

/** No cell is judged twice. */
function remembering(judge: Judge): Judge {
  const judged = new Map<string, Part | null>();
  return (cell) => {
    const name = `${cell.first}:${cell.last}`;
    const known = judged.get(name);
    if (known !== undefined) return known;
    const part = judge(cell);
    judged.set(name, part);
    return part;
  };
}

function candidates({ grid, reach }: { grid: Grid; reach?: Edges }): Cell[] {
  return finestCells(grid).filter((cell) => {
    const { from, to } = edgesOf(cell, grid);
    return !reach || (to > reach.from && from < reach.to);
  });
}

/** The part of the whole cut that holds a position. */
function cut(position: number, cells: readonly Cell[], judge: Judge): Found {
  const parts = partition(
    cells.flatMap((cell) => judge(cell) ?? []),
    (cell) => judge(cell)?.safe ?? false,
  );
  return {
    part: parts.find(({ first, last }) => first <= position && position <= last) ?? null,
    reach: { first: parts[0]?.first ?? position, last: parts.at(-1)?.last ?? position },
  };
}

/**
 * A safe cell between safe ones stays as it is, wherever else the scale is cut: unsafe ones join safe neighbours, and
 * with a steady rule every such join is safe. Saves looking at the rest of the scale.
 */
function standsAlone(position: number, cells: readonly Cell[], judge: Judge): Found | null {
  const index = cells.findIndex(({ first }) => first === position);
  const own = cells[index] && judge(cells[index]);
  if (!own?.safe) return null;
  const neighbour = (step: number) => {
    for (let at = index + step; at >= 0 && at < cells.length; at += step) {
      const part = judge(cells[at]!);
      if (part) return part;
    }
    return null;
  };
  const [below, above] = [neighbour(-1), neighbour(1)];
  if (below?.safe === false || above?.safe === false) return null;
  return { part: own, reach: { first: below?.first ?? own.first, last: above?.last ?? own.last } };
}
