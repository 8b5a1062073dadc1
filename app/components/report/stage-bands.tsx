import { ReferenceArea, XAxis, YAxis } from "recharts";
import { HIGHEST_SCORE, LOWEST_SCORE } from "~/domain/method";
import type { Stage } from "~/domain/report/report";
import { SCALE_TICKS, STAGE_BANDS } from "~/domain/report/stages";

const BAND_LABEL = { position: "insideTop", offset: 8, className: "band-label" } as const;

type ScoreScale = { height: number; axisHeight: number; stages: Readonly<Record<Stage, string>> };

/**
 * The scale of every score chart: 20-100 over the four named bands. Called, not rendered: recharts looks for its own
 * elements among the chart's children. The vertical axis counts pixels from the top.
 */
export function scoreScale({ height, axisHeight, stages }: ScoreScale) {
  return [
    <XAxis
      key="x"
      type="number"
      dataKey="x"
      domain={[LOWEST_SCORE, HIGHEST_SCORE]}
      ticks={[...SCALE_TICKS]}
      interval={0}
      height={axisHeight}
      tickLine={false}
      axisLine={false}
      className="scale"
    />,
    <YAxis key="y" type="number" dataKey="y" domain={[0, height]} reversed hide />,
    ...STAGE_BANDS.map(({ stage, from, to }) => (
      <ReferenceArea
        key={stage}
        x1={from}
        x2={to}
        className={`band ${stage}`}
        label={{ ...BAND_LABEL, value: stages[stage] }}
      />
    )),
  ];
}
