import type { Estimate } from "~/domain/report/report";
import type { TrendValue } from "~/features/trends/describe-value.server";

export type SeriesPoint = {
  key: string;
  day: number;
  shown: TrendValue;
  /** A line may lead here from the point before. */
  joins: boolean;
  /** A clear change since the point before. */
  clear?: boolean;
};

/** A point whose score is known, not only withheld or within bounds. */
export type Exact = SeriesPoint & { shown: { estimate: Extract<Estimate, { kind: "estimate" }> } };

/**
 * Stretches of neighbouring waves that a line may join, in the order of time. A wave that shows no exact score ends
 * one, and so does a wave that may not be compared with the one before.
 */
export function runsOf(points: readonly SeriesPoint[]): Exact[][] {
  const runs: Exact[][] = [];
  let open = false;
  for (const point of points) {
    if (!isExactPoint(point)) {
      open = false;
      continue;
    }
    if (open && point.joins) runs.at(-1)?.push(point);
    else runs.push([point]);
    open = true;
  }
  return runs;
}

function isExactPoint(point: SeriesPoint): point is Exact {
  return point.shown.estimate.kind === "estimate";
}
