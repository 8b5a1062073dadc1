import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { TrendSections } from "~/features/trends/show-trends.server";
import { Cursor, DetectableBar, ImportedSeries, MethodMarks, TargetLine } from "./extras";
import { TrendFigure } from "./figure";
import { lanesFor, marksHeight, QUARTERS_HEIGHT, TrendMarks, TrendQuarters } from "./foot";
import { ScoreLabels } from "./labels";
import { frameOf, holesOf, pointsOf, roomBetween, trackOf } from "./layout";
import { TrendPlot } from "./plot";
import { TrendHoles } from "./quarters-without-result";
import { scoreText, withBounds } from "./reading";
import { StageScale } from "./scale";
import { TrendSeries } from "./series";
import { ScoreOverTimeTable } from "./tables";

const PLOT = { wide: 380, narrow: 300 };

/** The score of both departments over all waves, and what happened meanwhile. */
export function ScoreOverTime({ trend }: { trend: TrendSections }) {
  const texts = useTexts("trends");
  const { waves, time, target, detectable, imported } = trend;
  const { spans } = trend.cuts;
  const marks = trend.marks.filter(({ day }) => day >= time.from && day <= time.to);
  const foot = (wide: boolean) => QUARTERS_HEIGHT + marksHeight(lanesFor(marks, time, wide));
  const points = pointsOf(
    waves,
    ({ overall }) => overall,
    ({ change }) => change.clear,
  );
  const holes = holesOf(waves, ({ overall }) => [overall]);
  return (
    <TrendFigure
      title={fill(texts.score.title, { period: trend.header.period })}
      caption={<Caption trend={trend} marks={marks.length} />}
      summary={trend.summaries.score}
      table={<ScoreOverTimeTable waves={waves} imported={imported} />}
      stops={waves.map((wave) => ({ ...wave, text: scoreText(texts, wave) }))}
      track={trackOf(waves, time)}
      height={(wide) => 14 + PLOT[wide ? "wide" : "narrow"] + foot(wide)}
      chart={(size, cursor) => {
        const frame = frameOf(size, time, [20, 100], foot(size.wide));
        const room = roomBetween(frame, waves);
        return (
          <TrendPlot frame={frame} spans={spans} onPoint={cursor.onPoint}>
            <StageScale spans={spans} target={target} wide={size.wide} />
            <MethodMarks spans={spans} named />
            <Cursor day={cursor.day} />
            <TrendHoles holes={holes} room={room} />
            {target ? <TargetLine target={target} spans={spans} /> : null}
            {imported.length > 0 ? <ImportedSeries points={imported} /> : null}
            <TrendSeries points={points} kind="both" ribbon room={room} />
            <ScoreLabels points={points} room={room} />
            {detectable ? <DetectableBar points={detectable.points} /> : null}
            <TrendQuarters quarters={waves} room={room} />
            <TrendMarks marks={marks} lanes={lanesFor(marks, time, size.wide)} />
          </TrendPlot>
        );
      }}
    />
  );
}

/** What there is to see, a sentence each. */
function Caption({ trend, marks }: { trend: TrendSections; marks: number }) {
  const texts = useTexts("trends");
  const { stages } = useTexts("frame");
  const { waves, detectable, imported, target } = trend;
  const { score } = texts;
  const lines = [
    score.caption,
    waves.some(({ change }) => change.clear) ? score.clear : null,
    detectable ? score.detectable : null,
    target ? fill(score.target, { stage: stages[target] }) : null,
    trend.cuts.spans.length > 1 ? texts.cuts.caption : null,
  ];
  const drawn = withBounds(
    texts,
    joined(lines),
    waves.map(({ overall }) => overall),
  );
  return <>{joined([drawn, marks > 0 ? score.marks : null, imported.length > 0 ? score.imported : null])}</>;
}

function joined(sentences: readonly (string | null)[]): string {
  return sentences.filter((sentence) => sentence !== null).join(" ");
}
