import type { ChartSize } from "~/components/chart-figure";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { DimensionId } from "~/domain/instrument";
import type { PageTexts } from "~/features/find-page-texts.server";
import type { TrendSections } from "~/features/trends/show-trends.server";
import { Cursor, MethodMarks } from "./extras";
import { type TrendCursor, TrendFigure } from "./figure";
import { TrendQuarters } from "./foot";
import { EndLabels } from "./labels";
import { holesOf, pointsOf, roomBetween } from "./layout";
import { type PlotFrame, TrendPlot } from "./plot";
import { TrendHoles } from "./quarters-without-result";
import { topicsText, topicValue, withBounds } from "./reading";
import { StageScale } from "./scale";
import { TrendSeries } from "./series";
import { DimensionsOverTimeTable } from "./tables";

const NAME = { wide: 44, narrow: 62 };
const PLOT = 132;
const FOOT = 26;
const GAP = 12;
/** Letters of a line below the last picture, which printed pages leave room for. */
const BELOW = 6;
const MARGIN = { top: 8, right: 52, bottom: FOOT, left: 36 };

function columnsAt(wide: boolean): number {
  return wide ? 3 : 2;
}

function nameHeight(wide: boolean): number {
  return NAME[wide ? "wide" : "narrow"];
}

/** The topics side by side, all on the same scale and the same time line. */
export function DimensionsOverTime({ trend }: { trend: TrendSections }) {
  const texts = useTexts("trends");
  const { waves, topics } = trend;
  return (
    <TrendFigure
      title={fill(texts.topics.chart, { topics: trend.topicsTitle })}
      caption={captionOf(texts, trend)}
      summary={trend.summaries.dimensions}
      table={<DimensionsOverTimeTable waves={waves} topics={topics} />}
      stops={waves.map((wave) => ({ ...wave, text: topicsText(texts, wave, topics) }))}
      height={(wide) =>
        Math.ceil(topics.length / columnsAt(wide)) * (nameHeight(wide) + PLOT + FOOT + GAP) + BELOW
      }
      chart={(size, cursor) => <Panels trend={trend} size={size} cursor={cursor} />}
    />
  );
}

function captionOf(texts: PageTexts["trends"], { waves, topics }: TrendSections): string {
  const values = waves.flatMap((wave) => topics.map(({ id }) => topicValue(wave, id)));
  const caption = withBounds(texts, texts.topics.caption, values);
  const holes = values.some(({ estimate }) => estimate.kind === "withheld");
  return holes ? `${caption} ${texts.topics.holes}` : caption;
}

type PanelsProps = { trend: TrendSections; size: ChartSize; cursor: TrendCursor };

function Panels({ trend, size, cursor }: PanelsProps) {
  const columns = columnsAt(size.wide);
  const width = Math.floor((size.width - (columns - 1) * GAP) / columns);
  return (
    <div
      className="small-multiples"
      style={{ gridTemplateColumns: `repeat(${columns}, ${width}px)`, gap: GAP }}
    >
      {trend.topics.map(({ id, name }) => (
        <div key={id}>
          <p style={{ height: nameHeight(size.wide) }}>{name}</p>
          <Panel trend={trend} id={id} width={width} cursor={cursor} />
        </div>
      ))}
    </div>
  );
}

/** Small pictures have no room for reasons: the list and the table tell them. */
const ROOM_WITHOUT_WORDS = 12;

type PanelProps = {
  trend: TrendSections;
  id: DimensionId;
  width: number;
  cursor: TrendCursor;
};

function Panel({ trend: { waves, time, cuts }, id, width, cursor }: PanelProps) {
  const frame: PlotFrame = { width, height: PLOT + FOOT, time, scale: [20, 100], margin: MARGIN };
  const room = roomBetween(frame, waves);
  const points = pointsOf(waves, (wave) => topicValue(wave, id));
  const holes = holesOf(waves, (wave) => [topicValue(wave, id)]);
  return (
    <TrendPlot frame={frame} spans={cuts.spans} onPoint={cursor.onPoint}>
      <StageScale spans={cuts.spans} named={false} />
      <MethodMarks spans={cuts.spans} />
      <Cursor day={cursor.day} />
      <TrendHoles holes={holes} room={Math.min(room, ROOM_WITHOUT_WORDS)} />
      <TrendSeries points={points} kind="both" ribbon room={room} largest={2.5} />
      <EndLabels named={false} ends={[{ kind: "both", name: "", points }]} />
      <TrendQuarters quarters={waves} room={0} />
    </TrendPlot>
  );
}
