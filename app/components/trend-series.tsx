import type { MarkKind } from "~/features/describe-scores.server";
import { ChartMark } from "./chart-mark";
import { type Plot, usePlot } from "./trend-plot";
import { type Exact, runsOf, type SeriesPoint } from "./trend-runs";

type TrendSeriesProps = {
  points: readonly SeriesPoint[];
  kind: MarkKind;
  ribbon?: boolean;
  /** Pixels to the side, where two series would cover each other. */
  aside?: number;
  size?: number;
};

type Drawn = Exact & { x: number; y: number; low: number; high: number };

function placed(point: Exact, plot: Plot, aside: number): Drawn {
  const { score, low, high } = point.shown.estimate;
  return { ...point, x: plot.x(point.day) + aside, y: plot.y(score), low: plot.y(low), high: plot.y(high) };
}

/** One score over time: line, ribbon and whiskers of its interval, a mark at every wave. Never across a gap. */
export function TrendSeries({ points, kind, ribbon = false, aside = 0, size = 5 }: TrendSeriesProps) {
  const plot = usePlot();
  if (!plot) return null;
  const runs = runsOf(points).map((run) => run.map((point) => placed(point, plot, aside)));
  return (
    <g className={`trend-series ${kind}`}>
      {ribbon ? runs.map((run) => <Ribbon key={run[0]?.key} run={run} />) : null}
      {runs.flatMap((run) =>
        run.map((point, index) => <Step key={point.key} from={run[index - 1]} to={point} />),
      )}
      {runs.flat().map((point) => (
        <Whisker key={point.key} point={point} />
      ))}
      {runs.flat().map((point) => (
        <ChartMark key={point.key} kind={kind} x={point.x} y={point.y} size={size} />
      ))}
      {points.map((point) => (
        <Bounds key={point.key} point={point} plot={plot} aside={aside} />
      ))}
    </g>
  );
}

function Ribbon({ run }: { run: readonly Drawn[] }) {
  if (run.length < 2) return null;
  const upper = run.map(({ x, high }) => `${x} ${high}`);
  const lower = run.map(({ x, low }) => `${x} ${low}`).reverse();
  return <path className="ribbon" d={`M${[...upper, ...lower].join("L")}Z`} />;
}

function Step({ from, to }: { from: Drawn | undefined; to: Drawn }) {
  if (!from) return null;
  return <line className={to.clear ? "step clear" : "step"} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
}

function Whisker({ point: { x, low, high } }: { point: Drawn }) {
  return <path className="trend-whisker" d={`M${x - 3} ${low}h6M${x} ${low}V${high}M${x - 3} ${high}h6`} />;
}

/** A score known only within bounds: the whole stretch it may lie in, and no mark. */
function Bounds({ point, plot, aside }: { point: SeriesPoint; plot: Plot; aside: number }) {
  const { estimate } = point.shown;
  if (estimate.kind !== "bounded") return null;
  const top = plot.y(estimate.high);
  return (
    <rect
      className="bounds"
      x={plot.x(point.day) + aside - 5}
      y={top}
      width={10}
      height={plot.y(estimate.low) - top}
    />
  );
}
