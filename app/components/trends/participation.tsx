import { useLanguage, useTexts } from "~/components/texts";
import { formatPercent } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { LOW_RESPONSE_RATE } from "~/domain/method";
import type { TrendValue } from "~/features/trends/describe-value.server";
import type { TrendWave } from "~/features/trends/describe-waves.server";
import type { TrendSections } from "~/features/trends/show-trends.server";
import { Cursor } from "./extras";
import { TrendFigure } from "./figure";
import { QUARTERS_HEIGHT, TrendQuarters } from "./foot";
import { EndLabels } from "./labels";
import { frameOf, holesOf, namesFit, pointsOf, roomBetween, trackOf } from "./layout";
import { TrendLegend } from "./legend";
import { TrendPlot } from "./plot";
import { TrendHoles } from "./quarters-without-result";
import { responseText } from "./reading";
import { TickScale } from "./scale";
import { TrendSeries } from "./series";
import { ResponsesOverTimeTable } from "./tables";

const TICKS = [0, 20, 40, 60, 80, 100];
/** From this share on, participation is good. */
const GOOD = 0.75;

/** How many of those invited answered, in each department. */
export function ResponsesOverTime({ trend }: { trend: TrendSections }) {
  const texts = useTexts("trends");
  const language = useLanguage();
  const { waves, time, names } = trend;
  const rateOf = (wave: TrendWave, index: 0 | 1) => shownRate(language, wave, index);
  const ticks = TICKS.map((value) => ({ value, label: formatPercent(language, value / 100) }));
  const first = pointsOf(waves, (wave) => rateOf(wave, 0));
  const second = pointsOf(waves, (wave) => rateOf(wave, 1));
  const holes = holesOf(waves, (wave) => [rateOf(wave, 0), rateOf(wave, 1)]);
  return (
    <TrendFigure
      title={texts.responses.chart}
      caption={
        <TrendLegend
          names={names}
          caption={fill(texts.responses.caption, {
            caution: formatPercent(language, LOW_RESPONSE_RATE),
            good: formatPercent(language, GOOD),
          })}
        />
      }
      summary={trend.summaries.responses}
      table={<ResponsesOverTimeTable waves={waves} names={names} />}
      beside
      stops={waves.map((wave) => ({ ...wave, text: responseText(texts, wave, names) }))}
      track={trackOf(waves, time, names)}
      height={() => 230}
      chart={(size, cursor) => {
        const frame = frameOf(size, time, [0, 100], QUARTERS_HEIGHT, names);
        const room = roomBetween(frame, waves);
        return (
          <TrendPlot frame={frame} onPoint={cursor.onPoint}>
            <TickScale ticks={ticks} strong={100 * LOW_RESPONSE_RATE} />
            <Cursor day={cursor.day} />
            <TrendHoles holes={holes} room={room} />
            <TrendSeries points={first} kind="first" room={room} />
            <TrendSeries points={second} kind="second" room={room} />
            <EndLabels
              named={size.wide && namesFit(names)}
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
function shownRate(language: ShownLanguage, { responses }: TrendWave, index: 0 | 1): TrendValue {
  const { rate, text } = responses[index];
  if (rate === null)
    return { estimate: { kind: "withheld", reason: "closed-early" }, value: text, range: null, mark: text };
  const score = rate * 100;
  const value = formatPercent(language, rate);
  return {
    estimate: { kind: "estimate", score, low: score, high: score, standardError: 0, degreesOfFreedom: null },
    value,
    range: null,
    mark: value,
  };
}
