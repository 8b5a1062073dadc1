import { Scatter, ScatterChart, useXAxisScale } from "recharts";
import type { Estimate } from "~/domain/report";
import type { ScoreRow } from "~/features/describe-scores.server";
import { ChartFigure, type ChartSize } from "./chart-figure";
import { ChartMark } from "./chart-mark";
import { ScoreTable } from "./score-table";
import { scoreScale } from "./stage-bands";

type ScoreBarsProps = {
  rows: readonly ScoreRow[];
  previousQuarter: string | null;
  summary: string;
  title: string;
  caption?: string;
  paper?: boolean;
};

const AXIS = 30;
const BAND_LABEL = 34;

/** Scores with their intervals over the four bands; last wave's faintly below. */
export function ScoreBars({ rows, previousQuarter, summary, title, caption, paper }: ScoreBarsProps) {
  const shown = rows.filter(({ estimate }) => estimate.kind !== "withheld");
  const rowHeight = (onPaper: boolean) =>
    (rows.length > 1 ? 62 : 46) + (previousQuarter === null ? 0 : 22) + (onPaper ? 8 : 0);
  const plot = (onPaper: boolean) => BAND_LABEL + shown.length * rowHeight(onPaper) + 12;
  const chart = (size: ChartSize) => {
    const data = shown.map((row, index) => ({
      x: 60,
      y: BAND_LABEL + index * rowHeight(size.paper) + (rows.length > 1 ? 42 : 30),
      row,
      named: rows.length > 1,
      previousQuarter,
    }));
    return (
      <ScatterChart
        width={size.width}
        height={size.height}
        margin={{ top: 0, right: 14, bottom: 0, left: 14 }}
        accessibilityLayer={false}
      >
        {scoreScale({ height: plot(size.paper), axisHeight: AXIS })}
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
      soft={rows.length > 1}
      height={(_wide, onPaper) => plot(onPaper) + AXIS}
      chart={chart}
      table={<ScoreTable rows={rows} />}
    />
  );
}

type RowProps = { cy?: number; row?: ScoreRow; named?: boolean; previousQuarter?: string | null };

function Row({ cy = 0, row, named, previousQuarter }: RowProps) {
  const scale = useXAxisScale();
  if (!scale || !row) return null;
  const at = (value: number) => scale(value) ?? 0;
  return (
    <g>
      {named ? (
        <g>
          <ChartMark kind={row.mark} x={at(20) + 16} y={cy - 25} size={5} />
          <text className="row-name" x={at(20) + 28} y={cy - 20}>
            {row.name}
          </text>
        </g>
      ) : null}
      <Interval estimate={row.estimate} kind={row.mark} y={cy} at={at} value={row.value} />
      {row.previous && previousQuarter ? (
        <Previous estimate={row.previous} kind={row.mark} y={cy + 22} at={at} label={previousQuarter} />
      ) : null}
    </g>
  );
}

type IntervalProps = {
  estimate: Estimate;
  kind: ScoreRow["mark"];
  y: number;
  at: (value: number) => number;
};

function Interval({ estimate, kind, y, at, value }: IntervalProps & { value: string }) {
  if (estimate.kind === "withheld") return null;
  const from = at(estimate.low);
  const to = at(estimate.high);
  const middle = estimate.kind === "estimate" ? at(estimate.score) : (from + to) / 2;
  return (
    <g>
      <rect
        className={`interval ${kind}`}
        x={from}
        y={y - 5}
        width={Math.max(2, to - from)}
        height={10}
        rx={5}
      />
      {estimate.kind === "estimate" ? <ChartMark kind={kind} x={middle} y={y} size={9} /> : null}
      <text className="value" x={middle} y={y - 14} textAnchor="middle">
        {value}
      </text>
      {estimate.kind === "estimate" ? (
        <g className="interval-end">
          <text x={from - 6} y={y + 5} textAnchor="end">
            {Math.round(estimate.low)}
          </text>
          <text x={to + 6} y={y + 5}>
            {Math.round(estimate.high)}
          </text>
        </g>
      ) : null}
    </g>
  );
}

function Previous({ estimate, kind, y, at, label }: IntervalProps & { label: string }) {
  if (estimate.kind === "withheld") return null;
  const from = at(estimate.low);
  const to = at(estimate.high);
  return (
    <g className="previous">
      <rect
        className={`interval ${kind} faint`}
        x={from}
        y={y - 3}
        width={Math.max(2, to - from)}
        height={6}
        rx={3}
      />
      {estimate.kind === "estimate" ? (
        <ChartMark kind={kind} x={at(estimate.score)} y={y} size={4} faint />
      ) : null}
      <text className="interval-end" x={to + 6} y={y + 4}>
        {label}
      </text>
    </g>
  );
}
