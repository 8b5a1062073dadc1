import type { MarkKind } from "~/features/report/describe-scores.server";
import { type LabelSpot, LINE_HEIGHT, labelSpots } from "./label-spots";
import { usePlot } from "./plot";
import type { SeriesPoint } from "./runs";

type ScoreLabelsProps = { points: readonly SeriesPoint[]; room: number };

/** The score above its whisker, of every wave or of those that say most. */
export function ScoreLabels({ points, room }: ScoreLabelsProps) {
  const plot = usePlot();
  if (!plot) return null;
  return (
    <g className="trend-values">
      {labelSpots(points, plot, room).map(({ key, x, y, text, last }) => (
        <text key={key} className={last ? "last" : undefined} x={x} y={y} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}

type LineEnd = { kind: MarkKind; name: string; points: readonly SeriesPoint[] };

/**
 * Names and newest values at the ends of lines; where they would touch, they are pushed apart. A line whose newest wave
 * shows nothing has no value there: an older one would be taken for the newest.
 */
export function EndLabels({ ends, named }: { ends: readonly LineEnd[]; named: boolean }) {
  const plot = usePlot();
  if (!plot) return null;
  const labels = ends.flatMap(({ kind, name, points }) => {
    const last = points.findLast(({ shown }) => shown.estimate.kind !== "withheld");
    const spot: LabelSpot | undefined = last && labelSpots([last], plot, 0)[0];
    if (!last || !spot) return [];
    const text = endLabel(named ? name : "", last === points.at(-1) ? spot.text : "");
    return text === "" ? [] : [{ kind, text, y: spot.middle, x: plot.x(last.day) }];
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
          {label.text}
        </text>
      ))}
    </g>
  );
}

function endLabel(name: string, value: string): string {
  return name === "" || value === "" ? name + value : `${name} ${value}`;
}
