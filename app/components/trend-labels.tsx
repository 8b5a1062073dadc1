import type { MarkKind } from "~/features/describe-scores.server";
import { usePlot } from "./trend-plot";
import type { SeriesPoint } from "./trend-runs";

const ROOM_FOR_ALL = 36;
/** Half of a value: it must not run into the scale. */
const EDGE = 18;

/** The score above its whisker: of every wave where there is room, else of the first, the last and the extremes. */
export function ScoreLabels({ points, room }: { points: readonly SeriesPoint[]; room: number }) {
  const plot = usePlot();
  if (!plot) return null;
  const exact = points.flatMap(({ key, day, shown }) =>
    shown.estimate.kind === "estimate" ? [{ key, day, value: shown.value, ...shown.estimate }] : [],
  );
  const scores = exact.map(({ score }) => score);
  const named = (index: number) =>
    room >= ROOM_FOR_ALL ||
    index === 0 ||
    index === exact.length - 1 ||
    index === scores.indexOf(Math.max(...scores)) ||
    index === scores.indexOf(Math.min(...scores));
  return (
    <g className="trend-values">
      {exact.map(({ key, day, value, low, high }, index) => {
        if (!named(index)) return null;
        const above = plot.y(high) - 8;
        const last = index === exact.length - 1;
        return (
          <text
            key={key}
            className={last ? "last" : undefined}
            x={Math.min(Math.max(plot.x(day), plot.left + EDGE), plot.right - EDGE / 3)}
            y={above > plot.top + 12 ? above : plot.y(low) + 20}
            textAnchor="middle"
          >
            {value}
          </text>
        );
      })}
    </g>
  );
}

type LineEnd = { kind: MarkKind; name: string; points: readonly SeriesPoint[] };

const LINE_HEIGHT = 17;

/** Names and values at the ends of lines; where they would touch, they are pushed apart. */
export function EndLabels({ ends, named }: { ends: readonly LineEnd[]; named: boolean }) {
  const plot = usePlot();
  if (!plot) return null;
  const labels = ends.flatMap(({ kind, name, points }) => {
    const last = points.findLast(({ shown }) => shown.estimate.kind === "estimate");
    if (last?.shown.estimate.kind !== "estimate") return [];
    return [
      { kind, name, value: last.shown.value, y: plot.y(last.shown.estimate.score), x: plot.x(last.day) },
    ];
  });
  const [upper, lower] = [...labels].sort((a, b) => a.y - b.y);
  const push = upper && lower ? Math.max(0, LINE_HEIGHT - (lower.y - upper.y)) / 2 : 0;
  return (
    <g className="trend-ends">
      {labels.map((label) => (
        <text
          key={label.kind}
          className={label.kind}
          x={Math.max(label.x + 11, plot.right + 4)}
          y={label.y + 5 + (label === upper ? -push : push)}
        >
          {named ? `${label.name} ${label.value}` : label.value}
        </text>
      ))}
    </g>
  );
}
