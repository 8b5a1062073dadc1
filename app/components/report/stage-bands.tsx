import { ReferenceArea, XAxis, YAxis } from "recharts";
import { fittedSize } from "~/components/fitted-size";
import { type CutScores, HIGHEST_SCORE, LOWEST_SCORE } from "~/domain/method";
import type { Stage } from "~/domain/report/report";
import { type StageBand, scaleTicks, stageBands } from "~/domain/report/stages";

const BAND_LABEL = { position: "insideTop", offset: 8, className: "band-label" } as const;

/** As figures.css has it; on paper the stylesheet of the printed kit decides. */
const LABEL_SIZE = { wide: 13, narrow: 11.5 } as const;

type ScoreScale = {
  /** Those of the method that made the release. */
  cuts: CutScores;
  height: number;
  axisHeight: number;
  stages: Readonly<Record<Stage, string>>;
  /** All four bands together, pixels; null on paper, where there is room. */
  width: number | null;
  wide: boolean;
};

/**
 * The scale of every score chart: 20-100 over the four named bands. Called, not rendered: recharts looks for its own
 * elements among the chart's children. The vertical axis counts pixels from the top.
 */
export function scoreScale({ cuts, height, axisHeight, stages, width, wide }: ScoreScale) {
  const usual = wide ? LABEL_SIZE.wide : LABEL_SIZE.narrow;
  const sized = (name: string, { from, to }: StageBand) =>
    width === null
      ? undefined
      : { fontSize: fittedSize(name, (width * (to - from)) / (HIGHEST_SCORE - LOWEST_SCORE), usual) };
  return [
    <XAxis
      key="x"
      type="number"
      dataKey="x"
      domain={[LOWEST_SCORE, HIGHEST_SCORE]}
      ticks={[...scaleTicks(cuts)]}
      interval={0}
      height={axisHeight}
      tickLine={false}
      axisLine={false}
      className="scale"
    />,
    <YAxis key="y" type="number" dataKey="y" domain={[0, height]} reversed hide />,
    ...stageBands(cuts).map((band) => (
      <ReferenceArea
        key={band.stage}
        x1={band.from}
        x2={band.to}
        className={`band ${band.stage}`}
        label={{ ...BAND_LABEL, value: stages[band.stage], style: sized(stages[band.stage], band) }}
      />
    )),
  ];
}
