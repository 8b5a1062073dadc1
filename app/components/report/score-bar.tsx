import { Scatter, ScatterChart, useXAxisScale } from "recharts";
import { ChartFigure, type ChartSize } from "~/components/chart-figure";
import { ChartMark } from "~/components/chart-mark";
import { useLanguage, useTexts } from "~/components/texts";
import { formatNumber } from "~/content/intl";
import type { CutScores } from "~/domain/method";
import type { Estimate } from "~/domain/report/report";
import type { ScoreRow } from "~/features/report/describe-scores.server";
import { ScoreTable } from "./score-table";
import { scoreScale } from "./stage-bands";

type ScoreBarsProps = {
  /** Where the method of the release cuts the scale. */
  cuts: CutScores;
  rows: readonly ScoreRow[];
  previousQuarter: string | null;
  summary: string;
  title: string;
  caption?: string;
  paper?: boolean;
};

const AXIS = 30;
const RIGHT = 14;
const BAND_LABEL = 34;
const PREVIOUS = 22;

/** Names stand over their rows on screen, where it may be narrow, and beside them on paper. */
function layoutOf(paper: boolean, named: boolean) {
  const name = paper ? "beside" : "above";
  const measures = named ? { row: 62, bar: 42, left: 14 } : { row: 46, bar: 30, left: 14 };
  return { ...(paper ? { row: 43, bar: 29, left: 164 } : measures), name: named ? name : "none" };
}

/** Scores with their intervals over the four bands; last wave's faintly below. */
export function ScoreBars({
  rows,
  cuts,
  previousQuarter,
  summary,
  title,
  caption,
  paper = false,
}: ScoreBarsProps) {
  const { stages } = useTexts("frame");
  const shown = rows.filter(({ estimate }) => estimate.kind !== "withheld");
  const named = rows.length > 1;
  const layout = layoutOf(paper, named);
  const rowHeight = layout.row + (previousQuarter === null ? 0 : PREVIOUS);
  const plot = BAND_LABEL + shown.length * rowHeight + (paper ? 2 : 12);
  const dataFor = (wide: boolean) =>
    shown.map((row, index) => ({
      x: 60,
      y: BAND_LABEL + index * rowHeight + layout.bar,
      row,
      name: layout.name,
      markSize: wide ? 7 : 5,
      previousQuarter,
    }));
  const chart = ({ width, height, wide }: ChartSize) => (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: 0, right: RIGHT, bottom: 0, left: layout.left }}
      accessibilityLayer={false}
    >
      {scoreScale({
        cuts,
        height: plot,
        axisHeight: AXIS,
        stages,
        width: paper ? null : width - layout.left - RIGHT,
        wide,
      })}
      <Scatter data={dataFor(wide)} shape={Row} isAnimationActive={false} />
    </ScatterChart>
  );
  return (
    <ChartFigure
      title={title}
      caption={caption}
      summary={summary}
      paper={paper}
      soft={named}
      height={() => plot + AXIS}
      chart={chart}
      table={<ScoreTable rows={rows} />}
    />
  );
}

type RowProps = {
  cy?: number;
  row?: ScoreRow;
  name?: string;
  markSize?: number;
  previousQuarter?: string | null;
};

function Row({ cy = 0, row, name, markSize = 7, previousQuarter }: RowProps) {
  const scale = useXAxisScale();
  if (!scale || !row) return null;
  const at = (value: number) => scale(value) ?? 0;
  return (
    <g>
      {name === "above" ? <RowName row={row} x={at(20) + 16} y={cy - 20} /> : null}
      {name === "beside" ? <RowName row={row} x={8} y={cy + 5} /> : null}
      <Interval
        estimate={row.estimate}
        kind={row.mark}
        y={cy}
        at={at}
        value={row.value}
        markSize={markSize}
      />
      {row.previous && previousQuarter ? (
        <Previous estimate={row.previous} kind={row.mark} y={cy + PREVIOUS} at={at} label={previousQuarter} />
      ) : null}
    </g>
  );
}

function RowName({ row, x, y }: { row: ScoreRow; x: number; y: number }) {
  return (
    <g>
      <ChartMark kind={row.mark} x={x} y={y - 5} size={5} />
      <text className="row-name" x={x + 12} y={y}>
        {row.name}
      </text>
    </g>
  );
}

type IntervalProps = {
  estimate: Estimate;
  kind: ScoreRow["mark"];
  y: number;
  at: (value: number) => number;
};

type ValuedProps = IntervalProps & { value: string; markSize: number };

function Interval({ estimate, kind, y, at, value, markSize }: ValuedProps) {
  const language = useLanguage();
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
      {estimate.kind === "estimate" ? <ChartMark kind={kind} x={middle} y={y} size={markSize} /> : null}
      <text className="value" x={middle} y={y - 14} textAnchor="middle">
        {value}
      </text>
      {estimate.kind === "estimate" ? (
        <g className="interval-end">
          <text x={from - 6} y={y + 5} textAnchor="end">
            {formatNumber(language, Math.round(estimate.low))}
          </text>
          <text x={to + 6} y={y + 5}>
            {formatNumber(language, Math.round(estimate.high))}
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
