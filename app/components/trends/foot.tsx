import type { TrendMark } from "~/features/trends/describe-marks.server";
import type { TrendTime } from "~/features/trends/describe-time.server";
import { type PlacedMark, placeMarks } from "./lanes";
import { usePlot } from "./plot";
import { namedYears } from "./years";

const LANE_HEIGHT = 24;
export const QUARTERS_HEIGHT = 40;
const MARK = 18;

const SIZES = { size: MARK, gap: 5 };

/** Plots are at least this wide, pixels: the height of the foot is known before the chart is drawn. */
const NARROWEST = { wide: 500, narrow: 200 };
const MOST_LANES = { wide: 4, narrow: 3 };

/** In how many lanes the marks find a place. */
export function lanesFor(marks: readonly TrendMark[], time: TrendTime, wide: boolean): number {
  const side = wide ? "wide" : "narrow";
  const width = NARROWEST[side];
  const placed = placeMarks(
    marks.map(({ number, day }) => ({ number, x: ((day - time.from) / (time.to - time.from)) * width })),
    { ...SIZES, lanes: MOST_LANES[side] },
  );
  return Math.max(0, ...placed.map(({ lane }) => lane + 1));
}

export function marksHeight(lanes: number): number {
  return lanes === 0 ? 0 : 10 + lanes * LANE_HEIGHT;
}

type TrendMarksProps = { marks: readonly TrendMark[]; lanes: number };

/** Actions and notes below the plot, numbered as in the list that has their words. */
export function TrendMarks({ marks, lanes }: TrendMarksProps) {
  const plot = usePlot();
  if (!plot) return null;
  const placed = placeMarks(
    marks.map(({ number, day }) => ({ number, x: plot.x(day) })),
    { ...SIZES, lanes },
  ).map((mark) => ({ ...mark, y: plot.bottom + QUARTERS_HEIGHT + 6 + mark.lane * LANE_HEIGHT + MARK / 2 }));
  return (
    <g className="trend-marks">
      {placed.map(({ number, x, at, y }) => (
        <path key={number} className="leader" d={`M${x} ${plot.bottom}L${at} ${y - MARK / 2}`} />
      ))}
      {placed.map((mark) => (
        <Mark
          key={mark.number}
          mark={mark}
          kind={marks.find(({ number }) => number === mark.number)?.kind ?? "note"}
        />
      ))}
    </g>
  );
}

type MarkProps = { mark: PlacedMark & { y: number }; kind: TrendMark["kind"] };

function Mark({ mark: { number, at, y }, kind }: MarkProps) {
  return (
    <g className={`trend-mark ${kind}`}>
      <rect x={at - MARK / 2} y={y - MARK / 2} width={MARK} height={MARK} rx={kind === "action" ? 3 : 9} />
      <text className="mark-number" x={at} y={y + 4} textAnchor="middle">
        {number}
      </text>
    </g>
  );
}

type TrendQuartersProps = {
  quarters: readonly { key: string; label: string; day: number }[];
  room: number;
};

const ROOM_FOR_QUARTERS = 22;

/** "Q4" below every wave where there is room, and the year where it changes. */
export function TrendQuarters({ quarters, room }: TrendQuartersProps) {
  const plot = usePlot();
  if (!plot) return null;
  const named = room >= ROOM_FOR_QUARTERS;
  const y = plot.bottom + 16;
  const parts = quarters.map(({ key, label, day }) => {
    const [quarter = "", year = ""] = label.split("\u00a0");
    return { key, quarter, year, x: plot.x(day) };
  });
  return (
    <g className="trend-quarters">
      {parts.map(({ key, quarter, x }) => (
        <g key={key}>
          <path className="tick" d={`M${x} ${plot.bottom}v4`} />
          {named ? (
            <text x={x} y={y} textAnchor="middle">
              {quarter}
            </text>
          ) : null}
        </g>
      ))}
      {namedYears(parts).map(({ key, text, x }) => (
        <text key={key} className="year" x={x} y={named ? y + 18 : y + 4} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}
