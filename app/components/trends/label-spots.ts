import type { MarkKind } from "~/features/report/describe-scores.server";
import type { Plot } from "./plot";
import type { SeriesPoint } from "./runs";

type LabelSpot = {
  key: string;
  text: string;
  x: number;
  y: number;
  /** Of the whisker or the box the label belongs to. */
  middle: number;
  last: boolean;
};

export const LINE_HEIGHT = 17;
const ROOM_FOR_ALL = 36;
const WIDTH = 34;
/** Half of a value: it must not run into the scale. */
const EDGE = 18;

/**
 * Where the scores of waves are written: all of them where there is room, else the newest, the highest, the lowest
 * and the first, as far as they do not cover one another. The newest comes first.
 */
export function labelSpots(points: readonly SeriesPoint[], plot: Plot, room: number): LabelSpot[] {
  const shown = points.filter(({ shown: { estimate } }) => estimate.kind !== "withheld");
  const byScore = shown
    .filter(({ shown: { estimate } }) => estimate.kind === "estimate")
    .sort((a, b) => middleOf(b) - middleOf(a));
  const telling = [shown.at(-1), byScore[0], byScore.at(-1), shown[0]];
  const wanted = room >= ROOM_FOR_ALL ? [...shown].reverse() : telling;
  const spots: LabelSpot[] = [];
  for (const point of wanted) {
    if (!point) continue;
    const spot = spotOf(point, plot, point === points.at(-1));
    const covered = spots.some(
      ({ x, y }) => Math.abs(x - spot.x) < WIDTH && Math.abs(y - spot.y) < LINE_HEIGHT,
    );
    if (!covered) spots.push(spot);
  }
  return spots;
}

export type LineEnd = { kind: MarkKind; name: string; points: readonly SeriesPoint[] };
type EndSpot = { kind: MarkKind; text: string; x: number; y: number };

/**
 * What is written at the end of each line: its name, where lines are named, and its newest value. A line whose newest
 * wave shows nothing has no value there: an older one would be taken for the newest.
 */
export function endSpots(ends: readonly LineEnd[], plot: Plot, named: boolean): EndSpot[] {
  return ends.flatMap(({ kind, name, points }) => {
    const last = points.findLast(({ shown }) => shown.estimate.kind !== "withheld");
    if (!last) return [];
    const { text, middle } = spotOf(last, plot, true);
    const written = [named ? name : "", last === points.at(-1) ? text : ""].filter((part) => part !== "");
    return written.length === 0 ? [] : [{ kind, text: written.join(" "), x: plot.x(last.day), y: middle }];
  });
}

function spotOf({ key, day, shown: { estimate, mark } }: SeriesPoint, plot: Plot, last: boolean): LabelSpot {
  const { low, high } = estimate.kind === "withheld" ? { low: 0, high: 0 } : estimate;
  const above = plot.y(high) - 8;
  return {
    key,
    last: last && estimate.kind === "estimate",
    text: mark,
    x: Math.min(Math.max(plot.x(day), plot.left + EDGE), plot.right - EDGE / 3),
    y: above > plot.top + 12 ? above : plot.y(low) + 20,
    middle: estimate.kind === "estimate" ? plot.y(estimate.score) : (plot.y(low) + plot.y(high)) / 2,
  };
}

function middleOf({ shown: { estimate } }: SeriesPoint): number {
  if (estimate.kind === "withheld") return 0;
  return estimate.kind === "estimate" ? estimate.score : (estimate.low + estimate.high) / 2;
}
