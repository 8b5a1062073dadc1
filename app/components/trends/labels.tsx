import { endSpots, LINE_HEIGHT, type LineEnd, labelSpots } from "./label-spots";
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

type EndLabelsProps = { ends: readonly LineEnd[]; named: boolean };

/** Names and newest values at the ends of lines; where they would touch, they are pushed apart. */
export function EndLabels({ ends, named }: EndLabelsProps) {
  const plot = usePlot();
  if (!plot) return null;
  const labels = endSpots(ends, plot, named);
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
