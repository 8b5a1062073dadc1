import { type Edges, edgesOfFigure, POINTS } from "~/domain/disclosure/figure";
import type { DepartmentRelease, Figure } from "~/domain/disclosure/release-shape";
import type { DimensionId } from "~/domain/instrument";
import { HIGHEST_SCORE, LOWEST_SCORE } from "~/domain/method";

/**
 * A released score as far as it is known, points: one value with the width it was rounded to, or a range of which
 * nothing finer is known.
 */
export type Known =
  | { kind: "value"; value: number; step: number }
  | { kind: "range"; low: number; high: number }
  | Extract<Figure, { kind: "withheld" }>;

export type KnownScores = { score: Known; dimensions: Readonly<Record<DimensionId, Known>> };

/**
 * The scores of a department, its end bands narrowed by each other: the score is the mean of the dimensions, so all
 * of them but one leave little room for the last. A range no wider than the widest value counts as one, unless it
 * reaches an end of the scale: its middle is no score that answers which are all alike would have.
 *
 * @example
 * Object.keys(knownScores(sample.release.departments[0]).dimensions).length // => 6
 */
export function knownScores({ score, dimensions }: DepartmentRelease): KnownScores {
  const counted = Object.entries(dimensions).filter(([, dimension]) => isCounted(dimension.score));
  const edges = new Map(counted.map(([id, dimension]) => [id, withinScale(edgesOfFigure(dimension.score))]));
  const range = (of: ReadonlyMap<DimensionId, Edges>) =>
    [...of.values()].reduce(
      (sum, { from, to }) => ({
        from: sum.from + from / counted.length,
        to: sum.to + to / counted.length,
      }),
      { from: 0, to: 0 },
    );
  const ofScore = score.kind === "withheld" ? SCALE : withinScale(edgesOfFigure(score));
  const total = counted.length > 0 ? overlap(ofScore, range(edges)) : ofScore;
  const ofDimension = (id: DimensionId): Edges => {
    const others = new Map([...edges].filter(([other]) => other !== id));
    const rest = range(others);
    const left = {
      from: (total.from - rest.to) * counted.length,
      to: (total.to - rest.from) * counted.length,
    };
    return overlap(edges.get(id) ?? SCALE, left);
  };
  return {
    score: known(score, total),
    dimensions: Object.fromEntries(
      Object.entries(dimensions).map(([id, dimension]) => {
        const ownEdges = score.kind === "withheld" ? (edges.get(id) ?? SCALE) : ofDimension(id);
        return [id, known(dimension.score, ownEdges)] as const;
      }),
    ),
  };
}

/**
 * A figure on its own.
 *
 * @example
 * knownFigure({ kind: "at-least", bound: 70, step: 5 }) // => {"kind":"range","low":70,"high":100}
 */
export function knownFigure(figure: Figure): Known {
  return known(figure, withinScale(edgesOfFigure(figure)));
}

const SCALE: Edges = { from: LOWEST_SCORE, to: HIGHEST_SCORE };

/** What too few people answered is not in the score; what is only not shown is. */
function isCounted(figure: Figure): boolean {
  return figure.kind !== "withheld" || figure.reason === "audit-refused";
}

function known(figure: Figure, { from, to }: Edges): Known {
  if (figure.kind === "withheld" || figure.kind === "value") return figure;
  const atEnd = from <= SCALE.from || to >= SCALE.to;
  if (atEnd || to - from > POINTS.widest) return { kind: "range", low: from, high: to };
  return { kind: "value", value: (from + to) / 2, step: to - from };
}

function withinScale({ from, to }: Edges): Edges {
  return { from: Math.max(from, SCALE.from), to: Math.min(to, SCALE.to) };
}

/** What is common to both; the first where left-out answers make them miss each other. */
function overlap(a: Edges, b: Edges): Edges {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  return from < to ? { from, to } : a;
}
