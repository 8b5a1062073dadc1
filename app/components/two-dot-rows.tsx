import type { ReactNode } from "react";
import { Scatter, ScatterChart, useChartWidth, useXAxisScale } from "recharts";
import type { DimensionRow } from "~/features/describe-dimensions.server";
import { ChartFigure, type ChartSize } from "./chart-figure";
import { DimensionTable } from "./dimension-table";
import { scoreScale } from "./stage-bands";
import { TwoDots } from "./two-dots";

type TwoDotRowsProps = {
  rows: readonly DimensionRow[];
  names: readonly [string, string];
  summary: string;
  title: string;
  caption?: ReactNode;
  paper?: boolean;
};

const AXIS = 30;
const BAND_LABEL = 40;
const NAMES = 232;
const GAPS = 112;

/** Both departments on each topic, the largest gap first. */
export function TwoDotRows({ rows, names, summary, title, caption, paper }: TwoDotRowsProps) {
  const rowHeight = (wide: boolean) => (wide ? 56 : 100);
  const plot = (wide: boolean) => BAND_LABEL + rows.length * rowHeight(wide);
  const chart = ({ width, height, wide, paper: onPaper }: ChartSize) => {
    const data = rows.map((row, index) => ({
      x: 60,
      y: BAND_LABEL + (index + 0.5) * rowHeight(wide) + (wide ? 0 : 24),
      row,
      wide,
      top: index === 0 ? null : BAND_LABEL + index * rowHeight(wide),
    }));
    const side = onPaper ? { left: 200, right: 112 } : { left: NAMES, right: GAPS };
    return (
      <ScatterChart
        width={width}
        height={height}
        margin={{ top: 0, right: wide ? side.right : 14, bottom: 0, left: wide ? side.left : 14 }}
        accessibilityLayer={false}
      >
        {scoreScale({ height: plot(wide), axisHeight: AXIS })}
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
      height={(wide) => plot(wide) + AXIS}
      chart={chart}
      table={<DimensionTable rows={rows} names={names} />}
    />
  );
}

type RowProps = { cy?: number; row?: DimensionRow; wide?: boolean; top?: number | null };

function Row({ cy = 0, row, wide, top = null }: RowProps) {
  const scale = useXAxisScale();
  const width = useChartWidth() ?? 0;
  if (!scale || !row) return null;
  const at = (value: number) => scale(value) ?? 0;
  const gapClass = row.gapNamed ? "gap named" : "gap";
  return (
    <g>
      {top === null ? null : <line className="row-rule" x1={0} x2={width} y1={top} y2={top} />}
      {wide ? (
        <WideName name={row.name} y={cy} />
      ) : (
        <text className="row-name" x={at(20) + 8} y={cy - 52}>
          {row.name}
        </text>
      )}
      <TwoDots departments={row.departments} values={row.values} y={cy} at={at} />
      <text
        className={gapClass}
        x={wide ? width : at(20) + 8}
        y={wide ? cy + 5 : cy - 33}
        textAnchor={wide ? "end" : "start"}
      >
        {row.gap}
      </text>
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
