import { NameMark } from "~/components/chart-mark";
import type { TrendValue, TrendWave } from "~/features/trends/describe-waves.server";
import type { TrendSections } from "~/features/trends/show-trends.server";
import { Cursor } from "./extras";
import { TrendFigure } from "./figure";
import { QUARTERS_HEIGHT, TrendQuarters } from "./foot";
import { EndLabels } from "./labels";
import { frameOf, holesOf, pointsOf, roomBetween, trackOf } from "./layout";
import { TrendPlot } from "./plot";
import { TrendHoles } from "./quarters-without-result";
import { responseText } from "./reading";
import { TickScale } from "./scale";
import { TrendSeries } from "./series";
import { ResponsesOverTimeTable } from "./tables";

const TICKS = [0, 20, 40, 60, 80, 100].map((value) => ({ value, label: `${value}\u00a0%` }));
/** Below it, figures are to be treated with caution. */
const CAUTION = 60;

/** How many of those invited answered, in each department. */
export function ResponsesOverTime({ trend }: { trend: TrendSections }) {
  const { waves, time, names } = trend;
  const first = pointsOf(waves, (wave) => rateOf(wave, 0));
  const second = pointsOf(waves, (wave) => rateOf(wave, 1));
  const holes = holesOf(waves, (wave) => [rateOf(wave, 0), rateOf(wave, 1)]);
  return (
    <TrendFigure
      title="How many answered"
      caption={
        <>
          <NameMark kind="first" /> {names[0]} <NameMark kind="second" /> {names[1]}. Below the strong line at{" "}
          {CAUTION}&nbsp;% treat the scores with caution; from 75&nbsp;% participation is good.
        </>
      }
      summary={trend.summaries.responses}
      table={<ResponsesOverTimeTable waves={waves} names={names} />}
      stops={waves.map((wave) => ({ ...wave, text: responseText(wave, names) }))}
      track={trackOf(waves, time, names)}
      height={() => 230}
      chart={(size, cursor) => {
        const frame = frameOf(size, time, [0, 100], QUARTERS_HEIGHT, names);
        const room = roomBetween(frame, waves);
        return (
          <TrendPlot frame={frame} onPoint={cursor.onPoint}>
            <TickScale ticks={TICKS} strong={CAUTION} />
            <Cursor day={cursor.day} />
            <TrendHoles holes={holes} room={room} />
            <TrendSeries points={first} kind="first" room={room} />
            <TrendSeries points={second} kind="second" room={room} />
            <EndLabels
              named={size.wide}
              ends={[
                { kind: "first", name: names[0], points: first },
                { kind: "second", name: names[1], points: second },
              ]}
            />
            <TrendQuarters quarters={waves} room={room} />
          </TrendPlot>
        );
      }}
    />
  );
}

/** A response rate is counted, not estimated: it has no interval. */
function rateOf({ responses }: TrendWave, index: 0 | 1): TrendValue {
  const { rate } = responses[index];
  if (rate === null) {
    return { estimate: { kind: "withheld", reason: "closed-early" }, value: "not shown", range: "" };
  }
  const score = rate * 100;
  return {
    estimate: { kind: "estimate", score, low: score, high: score, standardError: 0, degreesOfFreedom: null },
    value: `${Math.round(score)}\u00a0%`,
    range: "",
  };
}
