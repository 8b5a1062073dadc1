import type { ChartSize } from "~/components/chart-figure";
import type { TrendTime } from "~/features/trends/describe-time.server";
import type { TrendWave } from "~/features/trends/describe-waves.server";
import type { PlotFrame } from "./plot";
import type { Hole } from "./quarters-without-result";
import type { SeriesPoint } from "./runs";

/** Room beside the plot: the names of the stages on the left, values or names of lines on the right. */
const LEFT = { wide: 96, narrow: 84 };
const RIGHT = 46;
const CHARACTER = 8;
const WIDEST_NAMES = 200;
const TOP = 14;

export function frameOf(
  { width, height, wide }: ChartSize,
  time: TrendTime,
  scale: readonly [number, number],
  foot: number,
  names: readonly string[] = [],
): PlotFrame {
  return {
    width,
    height,
    time,
    scale,
    margin: { top: TOP, right: rightOf(wide, names), bottom: foot, left: LEFT[wide ? "wide" : "narrow"] },
  };
}

/** Whether names of lines fit beside the plot; longer ones stand above it alone, so that no number is pushed out. */
export function namesFit(names: readonly string[]): boolean {
  return widthOf(names) <= WIDEST_NAMES;
}

function widthOf(names: readonly string[]): number {
  return RIGHT + 16 + Math.max(0, ...names.map((name) => name.length)) * CHARACTER;
}

function rightOf(wide: boolean, names: readonly string[]): number {
  return wide && names.length > 0 && namesFit(names) ? widthOf(names) : RIGHT;
}

/** Places the reader's track so that its thumb stands below the wave it is on; see trends.css. */
export function trackOf(
  stops: readonly { day: number }[],
  time: TrendTime,
  names: readonly string[] = [],
): Readonly<Record<`--${string}`, string>> {
  const share = (day: number) => (day - time.from) / (time.to - time.from);
  return {
    "--from": String(share(stops[0]?.day ?? time.from)),
    "--to": String(1 - share(stops.at(-1)?.day ?? time.to)),
    "--left-narrow": `${LEFT.narrow}px`,
    "--left-wide": `${LEFT.wide}px`,
    "--right-narrow": `${rightOf(false, names)}px`,
    "--right-wide": `${rightOf(true, names)}px`,
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
      ? [{ key: wave.key, day: wave.day, words: wave.missing?.short ?? null }]
      : [],
  );
}
