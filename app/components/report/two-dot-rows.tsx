import type { ReactNode } from "react";
import { Scatter, ScatterChart, useChartWidth, useXAxisScale } from "recharts";
import { ChartFigure, type ChartSize } from "~/components/chart-figure";
import { fittedSize } from "~/components/fitted-size";
import { useTexts } from "~/components/texts";
import type { CutScores } from "~/domain/method";
import type { DimensionRow } from "~/features/report/describe-dimensions.server";
import { DimensionTable } from "./dimension-table";
import { scoreScale } from "./stage-bands";
import { TwoDots } from "./two-dots";

type TwoDotRowsProps = {
  /** Where the method of the release cuts the scale. */
  cuts: CutScores;
  rows: readonly DimensionRow[];
  names: readonly [string, string];
  summary: string;
  title: string;
  caption?: ReactNode;
  paper?: boolean;
};

const AXIS = 30;
/** As figures.css has it. */
const NAME_SIZE = 14;
const BAND_LABEL = 40;

/** Pixels: a row's height, where its marks lie in it, and the columns beside the plot. */
const LAYOUTS = {
  wide: { height: 56, marks: 28, left: 232, right: 112 },
  narrow: { height: 100, marks: 74, left: 14, right: 14 },
  paper: { height: 50, marks: 37, left: 14, right: 14 },
} as const;

type Layout = keyof typeof LAYOUTS;

/** As wide as the longest text in it needs, within reason. */
function gapColumn(rows: readonly DimensionRow[]): number {
  const longest = Math.max(0, ...rows.map(({ gap }) => gap.length));
  return Math.min(176, Math.max(LAYOUTS.wide.right, longest * 7.8 + 14));
}

/** Both departments on each topic, the largest gap first. */
export function TwoDotRows({ rows, cuts, names, summary, title, caption, paper = false }: TwoDotRowsProps) {
  const { stages } = useTexts("frame");
  const layoutFor = (wide: boolean): Layout => (paper ? "paper" : wide ? "wide" : "narrow");
  const plot = (layout: Layout) => BAND_LABEL + rows.length * LAYOUTS[layout].height;
  const chart = ({ width, height, wide }: ChartSize) => {
    const layout = layoutFor(wide);
    const { left } = LAYOUTS[layout];
    const right = layout === "wide" ? gapColumn(rows) : LAYOUTS[layout].right;
    const data = rows.map((row, index) => {
      const top = BAND_LABEL + index * LAYOUTS[layout].height;
      return { x: 60, y: top + LAYOUTS[layout].marks, row, layout, ruled: index > 0 };
    });
    return (
      <ScatterChart
        width={width}
        height={height}
        margin={{ top: 0, right, bottom: 0, left }}
        accessibilityLayer={false}
      >
        {scoreScale({
          cuts,
          height: plot(layout),
          axisHeight: AXIS,
          stages,
          width: paper ? null : width - left - right,
          wide,
        })}
        <Scatter data={data} shape={Row} isAnimationActive={false} />
      </ScatterChart>
    );
  };
  return (
    <ChartFigure
      title={title}
      caption={caption}
      summary={summary}
      paper={paper}
      soft
      height={(wide) => plot(layoutFor(wide)) + AXIS}
      chart={chart}
      table={<DimensionTable rows={rows} names={names} />}
    />
  );
}

type RowProps = { cy?: number; row?: DimensionRow; layout?: Layout; ruled?: boolean };

function Row({ cy = 0, row, layout = "wide", ruled }: RowProps) {
  const scale = useXAxisScale();
  const width = useChartWidth() ?? 0;
  if (!scale || !row) return null;
  const at = (value: number) => scale(value) ?? 0;
  const top = cy - LAYOUTS[layout].marks;
  return (
    <g>
      {ruled ? <line className="row-rule" x1={0} x2={width} y1={top} y2={top} /> : null}
      <TwoDots
        departments={row.departments}
        values={row.values}
        y={cy}
        at={at}
        reach={layout === "paper" ? 10 : 15}
      />
      {layout === "wide" ? (
        <>
          <WideName name={row.name} y={cy} />
          <text className={row.gapNamed ? "gap named" : "gap"} x={width} y={cy + 5} textAnchor="end">
            {row.gap}
          </text>
        </>
      ) : (
        <>
          <text
            className="row-name"
            x={at(20) + 8}
            y={top + 18}
            style={
              layout === "narrow"
                ? { fontSize: fittedSize(row.name, width - at(20) - 8, NAME_SIZE) }
                : undefined
            }
          >
            {row.name}
          </text>
          <text
            className={row.gapNamed ? "gap named" : "gap"}
            x={layout === "paper" ? at(100) - 8 : at(20) + 8}
            y={layout === "paper" ? top + 18 : top + 39}
            textAnchor={layout === "paper" ? "end" : "start"}
          >
            {row.gap}
          </text>
        </>
      )}
    </g>
  );
}

function WideName({ name, y }: { name: string; y: number }) {
  const [first, second] = twoLines(name);
  return (
    <text className="row-name" x={0} y={second ? y - 4 : y + 5}>
      <tspan x={0}>{first}</tspan>
      {second ? (
        <tspan x={0} dy={18}>
          {second}
        </tspan>
      ) : null}
    </text>
  );
}

/** A name too long for its column, broken after the word nearest to its middle. */
function twoLines(name: string): readonly [string, string | null] {
  if (name.length <= 26) return [name, null];
  const words = name.split(" ");
  let line = words.shift() ?? "";
  while (words[0] !== undefined && line.length + words[0].length < name.length / 2 + 4) {
    line += ` ${words.shift()}`;
  }
  return [line, words.join(" ") || null];
}
