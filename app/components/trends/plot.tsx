import type { MouseEvent, ReactNode } from "react";
import {
  ReferenceArea,
  ReferenceLine,
  Scatter,
  ScatterChart,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from "recharts";
import { stageBands } from "~/domain/report/stages";
import type { CutSpan } from "~/features/trends/describe-cuts.server";
import type { TrendTime } from "~/features/trends/describe-time.server";

export type PlotFrame = {
  width: number;
  height: number;
  /** Room around the plot, pixels; the foot of the time line lies below it. */
  margin: { top: number; right: number; bottom: number; left: number };
  time: TrendTime;
  scale: readonly [number, number];
};

type TrendPlotProps = {
  frame: PlotFrame;
  /** The bands of the stages, where the chart stands on their scale. */
  spans?: readonly CutSpan[];
  /** Called with the day under the pointer, null when it leaves. */
  onPoint?: (day: number | null) => void;
  children: ReactNode;
};

/** The frame of every chart over time. What is drawn in it asks `usePlot` where things lie. */
export function TrendPlot({ frame, spans = [], onPoint, children }: TrendPlotProps) {
  const { width, height, margin, time, scale } = frame;
  const move = onPoint && ((_: unknown, event: MouseEvent) => onPoint(dayUnder(event, frame)));
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={margin}
      accessibilityLayer={false}
      onMouseMove={move}
      onMouseLeave={onPoint && (() => onPoint(null))}
    >
      <XAxis type="number" dataKey="x" domain={[time.from, time.to]} hide />
      <YAxis type="number" dataKey="y" domain={[scale[0], scale[1]]} hide />
      {spans.flatMap((span) =>
        stageBands(span.cuts).map(({ stage, from, to }) => (
          <ReferenceArea
            key={`${span.from} ${stage}`}
            x1={span.from}
            x2={span.to}
            y1={from}
            y2={to}
            className={`band ${stage}`}
          />
        )),
      )}
      {time.breaks.map((day) => (
        <ReferenceLine key={day} x={day} className="trend-break" />
      ))}
      <Scatter
        data={[{ x: time.from, y: scale[0], drawing: children }]}
        shape={Content}
        isAnimationActive={false}
      />
    </ScatterChart>
  );
}

function Content({ drawing }: { cy?: number; drawing?: ReactNode }) {
  return <g>{drawing}</g>;
}

export type Plot = {
  x: (day: number) => number;
  y: (value: number) => number;
  left: number;
  right: number;
  top: number;
  bottom: number;
};

/** Where days and values lie in the plot around, pixels; null before it is measured. */
export function usePlot(): Plot | null {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const area = usePlotArea();
  if (!x || !y || !area) return null;
  return {
    x: (day) => x(day) ?? area.x,
    y: (value) => y(value) ?? area.y,
    left: area.x,
    right: area.x + area.width,
    top: area.y,
    bottom: area.y + area.height,
  };
}

function dayUnder(event: MouseEvent, { width, margin, time }: PlotFrame): number {
  const box = event.currentTarget.getBoundingClientRect();
  const share = (event.clientX - box.left - margin.left) / (width - margin.left - margin.right);
  return time.from + share * (time.to - time.from);
}
