import { DRIFT_METHOD } from "~/content/report/trend-drift";
import type { TrendDrift } from "~/features/trends/describe-drift.server";
import type { TrendSections } from "~/features/trends/show-trends.server";
import { DriftLine } from "./drift-line";
import { Cursor } from "./extras";
import { TrendFigure } from "./figure";
import { QUARTERS_HEIGHT, TrendQuarters } from "./foot";
import { frameOf, holesOf, roomBetween, trackOf } from "./layout";
import { TrendPlot } from "./plot";
import { TrendHoles } from "./quarters-without-result";
import { TickScale } from "./scale";
import { DriftTable } from "./tables";

const RIGHT_LABEL = ["chance alone"];

type DriftProps = { trend: TrendSections; drift: TrendDrift };

/** The moving average of the score against what chance alone would do. */
export function DriftOverTime({ trend, drift }: DriftProps) {
  const { waves, time } = trend;
  const [low, high] = rangeOf(drift);
  const ticks = Array.from({ length: (high - low) / 10 + 1 }, (_, index) => {
    const value = low + index * 10;
    return { value, label: String(value) };
  });
  return (
    <TrendFigure
      title="The moving average of the score, and the range of chance"
      caption={`${DRIFT_METHOD} A filled mark lies outside of it. The scale is cut to where the numbers are.`}
      summary={trend.summaries.drift}
      table={<DriftTable points={drift.points} />}
      stops={drift.points.map((point) => ({
        ...point,
        text: `${point.words}: moving average ${point.value}, chance alone ${point.range}.`,
      }))}
      track={trackOf(drift.points, time, RIGHT_LABEL)}
      height={() => 240}
      chart={(size, cursor) => {
        const frame = frameOf(size, time, [low, high], QUARTERS_HEIGHT, RIGHT_LABEL);
        const room = roomBetween(frame, waves);
        return (
          <TrendPlot frame={frame} onPoint={cursor.onPoint}>
            <TickScale ticks={ticks} />
            <Cursor day={cursor.day} />
            <TrendHoles holes={holesOf(waves, ({ overall }) => [overall])} room={room} />
            <DriftLine points={drift.points} labelled={size.wide} />
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
