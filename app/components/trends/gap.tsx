import { useLanguage, useTexts } from "~/components/texts";
import { formatNumber } from "~/content/intl";
import { fill } from "~/content/translated";
import type { TrendWave } from "~/features/trends/describe-waves.server";
import type { TrendSections } from "~/features/trends/show-trends.server";
import { Cursor } from "./extras";
import { TrendFigure } from "./figure";
import { QUARTERS_HEIGHT, TrendQuarters } from "./foot";
import { GapBars } from "./gap-bars";
import { frameOf, holesOf, namesFit, roomBetween, trackOf } from "./layout";
import { TrendPlot } from "./plot";
import { TrendHoles } from "./quarters-without-result";
import { gapText, withBounds } from "./reading";
import { TickScale } from "./scale";
import { GapOverTimeTable } from "./tables";

const HEIGHT = 250;
const SMALLEST_REACH = 20;

/** What of the trends is drawn here; any page may hand it over. */
type GapOverTimeProps = Pick<TrendSections, "waves" | "time" | "names"> & {
  /** The chart in a sentence. */
  summary: string;
};

/** How far the departments are apart at each wave, and which of them scores higher. */
export function GapOverTime({ waves, time, names, summary }: GapOverTimeProps) {
  const texts = useTexts("trends");
  const language = useLanguage();
  const both = { first: names[0], second: names[1] };
  const reach = reachOf(waves);
  const ticks = [-reach, -reach / 2, 0, reach / 2, reach].map((value) => ({
    value,
    label: formatNumber(language, Math.abs(value)),
  }));
  return (
    <TrendFigure
      title={fill(texts.gap.chart, both)}
      caption={withBounds(
        texts,
        fill(texts.gap.caption, both),
        waves.map(({ gap }) => gap),
      )}
      summary={summary}
      table={<GapOverTimeTable waves={waves} names={names} />}
      beside
      stops={waves.map((wave) => ({ ...wave, text: gapText(texts, wave) }))}
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
            <GapBars waves={waves} names={names} room={room} wide={size.wide && namesFit(names)} />
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
