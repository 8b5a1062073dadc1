import type { TrendWave } from "~/features/trends/describe-waves.server";
import type { TrendSections } from "~/features/trends/show-trends.server";
import { Cursor } from "./extras";
import { TrendFigure } from "./figure";
import { QUARTERS_HEIGHT, TrendQuarters } from "./foot";
import { GapBars } from "./gap-bars";
import { frameOf, holesOf, roomBetween, trackOf } from "./layout";
import { TrendPlot } from "./plot";
import { TrendHoles } from "./quarters-without-result";
import { boundsNote, gapText } from "./reading";
import { TickScale } from "./scale";
import { GapOverTimeTable } from "./tables";

const HEIGHT = 250;
const SMALLEST_REACH = 20;

/** How far the departments are apart at each wave, and which of them scores higher. */
export function GapOverTime({ trend }: { trend: TrendSections }) {
  const { waves, time, names } = trend;
  const reach = reachOf(waves);
  const ticks = [-reach, -reach / 2, 0, reach / 2, reach].map((value) => ({
    value,
    label: String(Math.abs(value)),
  }));
  return (
    <TrendFigure
      title={`How far ${names[0]} and ${names[1]} are apart, points`}
      caption={`Above the middle ${names[0]} scores higher, below it ${names[1]} does. A filled mark is a clear gap; the upright lines show where the difference most likely lies.${boundsNote(waves.map(({ gap }) => gap)) ?? ""}`}
      summary={trend.summaries.gap}
      table={<GapOverTimeTable waves={waves} names={names} />}
      stops={waves.map((wave) => ({ ...wave, text: gapText(wave) }))}
      track={trackOf(waves, time, names)}
      height={() => HEIGHT}
      chart={(size, cursor) => {
        const frame = frameOf(size, time, [-reach, reach], QUARTERS_HEIGHT, names);
        const room = roomBetween(frame, waves);
        return (
          <TrendPlot frame={frame} onPoint={cursor.onPoint}>
            <TickScale ticks={ticks} strong={0} />
            <Cursor day={cursor.day} />
            <TrendHoles holes={holesOf(waves, ({ gap }) => [gap])} room={room} />
            <GapBars waves={waves} names={names} room={room} wide={size.wide} />
            <TrendQuarters quarters={waves} room={room} />
          </TrendPlot>
        );
      }}
    />
  );
}

/** The scale is the same on both sides and holds every interval. */
function reachOf(waves: readonly TrendWave[]): number {
  const ends = waves.flatMap(({ gap: { estimate } }) =>
    estimate.kind === "withheld" ? [] : [Math.abs(estimate.low), Math.abs(estimate.high)],
  );
  return Math.max(SMALLEST_REACH, Math.ceil(Math.max(0, ...ends) / 10) * 10);
}
