import { type ReactNode, useState } from "react";
import { ChartFigure, type ChartSize } from "~/components/chart-figure";
import { type ReaderStop, TrendReader } from "./reader";

/** Where the reader is, null while nobody reads, and what to do when the pointer is over a day. */
export type TrendCursor = { day: number | null; onPoint: (day: number | null) => void };

type TrendFigureProps = {
  title: string;
  caption?: ReactNode;
  summary: string;
  table: ReactNode;
  /** On paper the table stands beside the chart. */
  beside?: boolean;
  stops: readonly ReaderStop[];
  /** Where the stops lie, so that the reader's thumb follows them; without it the track is as wide as the chart. */
  track?: Readonly<Record<`--${string}`, string>>;
  height: (wide: boolean) => number;
  chart: (size: ChartSize, cursor: TrendCursor) => ReactNode;
};

/** A chart over the waves that can be read wave by wave. */
export function TrendFigure({ stops, track, chart, ...figure }: TrendFigureProps) {
  const [index, setIndex] = useState(stops.length - 1);
  const [active, setActive] = useState(false);
  const onPoint = (day: number | null) => {
    setActive(day !== null);
    if (day !== null) setIndex(nearest(stops, day));
  };
  const cursor = { day: active ? (stops[index]?.day ?? null) : null, onPoint };
  return (
    <ChartFigure
      {...figure}
      soft
      chart={(size) => chart(size, cursor)}
      below={
        <TrendReader
          name={figure.title}
          stops={stops}
          track={track}
          index={index}
          onMove={setIndex}
          onActive={setActive}
        />
      }
    />
  );
}

function nearest(stops: readonly ReaderStop[], day: number): number {
  return stops.reduce(
    (best, stop, index) =>
      Math.abs(stop.day - day) < Math.abs((stops[best]?.day ?? Number.POSITIVE_INFINITY) - day)
        ? index
        : best,
    0,
  );
}
