import type { TrendTime } from "~/features/describe-trend-time.server";
import type { TrendWave } from "~/features/describe-trend-waves.server";
import type { ChartSize } from "./chart-figure";
import type { Hole } from "./trend-gaps";
import type { PlotFrame } from "./trend-plot";
import type { SeriesPoint } from "./trend-series";

/** Room beside the plot: the names of the stages on the left, names of lines on the right. */
const LEFT = { wide: 86, narrow: 74 };
const RIGHT = { wide: 104, narrow: 26 };
const TOP = 14;

export function frameOf(
  { width, height, wide }: ChartSize,
  time: TrendTime,
  scale: readonly [number, number],
  foot: number,
): PlotFrame {
  const side = wide ? "wide" : "narrow";
  return {
    width,
    height,
    time,
    scale,
    margin: { top: TOP, right: RIGHT[side], bottom: foot, left: LEFT[side] },
  };
}

/** Distance between neighbouring waves, pixels: how much can be written at each. */
export function roomBetween(frame: PlotFrame, waves: readonly TrendWave[]): number {
  const plot = frame.width - frame.margin.left - frame.margin.right;
  const days = waves.map(({ day }) => day);
  const span = Math.max(...days) - Math.min(...days);
  if (waves.length < 2 || span === 0) return plot;
  return (plot * span) / (frame.time.to - frame.time.from) / (waves.length - 1);
}

export function pointsOf(
  waves: readonly TrendWave[],
  shownIn: (wave: TrendWave) => SeriesPoint["shown"],
  clearIn: (wave: TrendWave) => boolean = () => false,
): SeriesPoint[] {
  return waves.map((wave) => ({
    key: wave.key,
    day: wave.day,
    joins: wave.joins,
    shown: shownIn(wave),
    clear: clearIn(wave),
  }));
}

/** The waves in which none of the scores drawn is shown. */
export function holesOf(
  waves: readonly TrendWave[],
  shownIn: (wave: TrendWave) => readonly SeriesPoint["shown"][],
): Hole[] {
  return waves.flatMap((wave) =>
    shownIn(wave).every(({ estimate }) => estimate.kind === "withheld")
      ? [{ key: wave.key, day: wave.day, words: wave.missing?.short ?? "Not shown" }]
      : [],
  );
}
