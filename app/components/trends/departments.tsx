import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { TrendSections } from "~/features/trends/show-trends.server";
import { Cursor, MethodMarks } from "./extras";
import { TrendFigure } from "./figure";
import { QUARTERS_HEIGHT, TrendQuarters } from "./foot";
import { EndLabels } from "./labels";
import { frameOf, holesOf, namesFit, pointsOf, roomBetween, trackOf } from "./layout";
import { TrendLegend } from "./legend";
import { TrendPlot } from "./plot";
import { TrendHoles } from "./quarters-without-result";
import { pairText, withBounds } from "./reading";
import { StageScale } from "./scale";
import { TrendSeries } from "./series";
import { PairOverTimeTable } from "./tables";

const HEIGHT = { wide: 350, narrow: 300 };

/** Each department's score over all waves. */
export function DepartmentsOverTime({ trend }: { trend: TrendSections }) {
  const texts = useTexts("trends");
  const { waves, time, names } = trend;
  const { spans } = trend.cuts;
  const first = pointsOf(waves, ({ departments }) => departments[0]);
  const second = pointsOf(waves, ({ departments }) => departments[1]);
  const holes = holesOf(waves, ({ departments }) => departments);
  return (
    <TrendFigure
      title={fill(texts.departments.chart, { first: names[0], second: names[1] })}
      caption={
        <TrendLegend
          names={names}
          caption={withBounds(
            texts,
            texts.departments.caption,
            waves.flatMap(({ departments }) => departments),
          )}
        />
      }
      summary={trend.summaries.departments}
      table={<PairOverTimeTable waves={waves} names={names} />}
      beside
      stops={waves.map((wave) => ({ ...wave, text: pairText(texts, wave, names) }))}
      track={trackOf(waves, time, names)}
      height={(wide) => HEIGHT[wide ? "wide" : "narrow"]}
      chart={(size, cursor) => {
        const frame = frameOf(size, time, [20, 100], QUARTERS_HEIGHT, names);
        const room = roomBetween(frame, waves);
        return (
          <TrendPlot frame={frame} spans={spans} onPoint={cursor.onPoint}>
            <StageScale spans={spans} wide={size.wide} />
            <MethodMarks spans={spans} named />
            <Cursor day={cursor.day} />
            <TrendHoles holes={holes} room={room} />
            <TrendSeries points={first} kind="first" aside={-Math.min(3, room * 0.12)} room={room} />
            <TrendSeries points={second} kind="second" aside={Math.min(3, room * 0.12)} room={room} />
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
