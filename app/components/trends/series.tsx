import { ChartMark } from "~/components/chart-mark";
import type { MarkKind } from "~/features/report/describe-scores.server";
import { type Plot, usePlot } from "./plot";
import { type Exact, runsOf, type SeriesPoint } from "./runs";

type TrendSeriesProps = {
  points: readonly SeriesPoint[];
  kind: MarkKind;
  ribbon?: boolean;
  /** Pixels to the side, where two series would cover each other. */
  aside?: number;
  /** Distance between neighbouring waves, pixels: what is drawn at each keeps within it. */
  room: number;
  largest?: number;
};

const SMALLEST_MARK = 1.8;

type Drawn = Exact & { x: number; y: number; low: number; high: number };

function placed(point: Exact, plot: Plot, aside: number): Drawn {
  const { score, low, high } = point.shown.estimate;
  return { ...point, x: plot.x(point.day) + aside, y: plot.y(score), low: plot.y(low), high: plot.y(high) };
}

/** One score over time: line, ribbon and whiskers of its interval, a mark at every wave. Never across a gap. */
export function TrendSeries({
  points,
  kind,
  ribbon = false,
  aside = 0,
  room,
  largest = 5.5,
}: TrendSeriesProps) {
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
        <Whisker key={point.key} point={point} reach={Math.min(3, room * 0.2)} />
      ))}
      {runs.flat().map((point) => (
        <ChartMark
          key={point.key}
          kind={kind}
          x={point.x}
          y={point.y}
          size={Math.max(SMALLEST_MARK, Math.min(largest, room * 0.16))}
        />
      ))}
      {points.map((point) => (
        <Bounds key={point.key} point={point} x={plot.x(point.day) + aside} y={plot.y} room={room} />
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

type WhiskerProps = { point: Pick<Drawn, "x" | "low" | "high">; reach: number };

export function Whisker({ point: { x, low, high }, reach }: WhiskerProps) {
  const across = `h${2 * reach}`;
  return (
    <path
      className="trend-whisker"
      d={`M${x - reach} ${low}${across}M${x} ${low}V${high}M${x - reach} ${high}${across}`}
    />
  );
}

type BoundsProps = { point: Pick<SeriesPoint, "shown">; x: number; y: Plot["y"]; room: number };

/** A number known only within bounds: the whole stretch it may lie in, and no mark. */
export function Bounds({ point, x, y, room }: BoundsProps) {
  const { estimate } = point.shown;
  if (estimate.kind !== "bounded") return null;
  const width = Math.min(10, room * 0.6);
  const top = y(estimate.high);
  return <rect className="bounds" x={x - width / 2} y={top} width={width} height={y(estimate.low) - top} />;
}
