import { useLanguage, useTexts } from "~/components/texts";
import { formatNumber, formatPercent } from "~/content/intl";
import { fill } from "~/content/translated";
import { EWMA_WEIGHT } from "~/domain/method";
import type { TrendDrift } from "~/features/trends/describe-drift.server";
import type { TrendSections } from "~/features/trends/show-trends.server";
import { DriftLine } from "./drift-line";
import { DriftTable } from "./drift-table";
import { Cursor } from "./extras";
import { TrendFigure } from "./figure";
import { QUARTERS_HEIGHT, TrendQuarters } from "./foot";
import { frameOf, holesOf, namesFit, roomBetween, trackOf } from "./layout";
import { TrendPlot } from "./plot";
import { TrendHoles } from "./quarters-without-result";
import { TickScale } from "./scale";

type DriftProps = { trend: TrendSections; drift: TrendDrift };

/** The moving average of the score against what chance alone would do. */
export function DriftOverTime({ trend, drift }: DriftProps) {
  const texts = useTexts("trends").drift;
  const language = useLanguage();
  const { waves, time } = trend;
  const rightLabel = [texts.chanceMark];
  const [low, high] = rangeOf(drift);
  const ticks = Array.from({ length: (high - low) / 10 + 1 }, (_, index) => {
    const value = low + index * 10;
    return { value, label: formatNumber(language, value) };
  });
  return (
    <TrendFigure
      title={texts.chart}
      caption={fill(texts.caption, {
        weight: formatPercent(language, EWMA_WEIGHT),
        rest: formatPercent(language, 1 - EWMA_WEIGHT),
      })}
      summary={trend.summaries.drift}
      table={<DriftTable points={drift.points} />}
      stops={drift.points.map((point) => ({
        ...point,
        text: fill(texts.told, { words: point.words, value: point.value, ...point.range }),
      }))}
      track={trackOf(drift.points, time, rightLabel)}
      height={() => 240}
      chart={(size, cursor) => {
        const frame = frameOf(size, time, [low, high], QUARTERS_HEIGHT, rightLabel);
        const room = roomBetween(frame, waves);
        return (
          <TrendPlot frame={frame} onPoint={cursor.onPoint}>
            <TickScale ticks={ticks} />
            <Cursor day={cursor.day} />
            <TrendHoles holes={holesOf(waves, ({ overall }) => [overall])} room={room} />
            <DriftLine points={drift.points} labelled={size.wide && namesFit(rightLabel)} />
            <TrendQuarters quarters={waves} room={room} />
          </TrendPlot>
        );
      }}
    />
  );
}

function rangeOf({ points }: TrendDrift): readonly [number, number] {
  const values = points.flatMap(({ average, low, high }) => [average, low, high]);
  const low = Math.floor((Math.min(...values) - 2) / 10) * 10;
  return [low, Math.max(low + 20, Math.ceil((Math.max(...values) + 2) / 10) * 10)];
}
