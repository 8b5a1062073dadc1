import type { TrendMark } from "~/features/describe-trend-marks.server";
import { placeMarks } from "./trend-lanes";
import { usePlot } from "./trend-plot";

export const LANE_HEIGHT = 24;
export const QUARTERS_HEIGHT = 40;
const MARK = 18;
const CHARACTER = 6.7;

type TrendMarksProps = {
  marks: readonly TrendMark[];
  lanes: number;
  /** How far to the right words may run, pixels; null where there is room for numbers only. */
  right: number | null;
};

/** Actions and notes below the plot, numbered as in the list, with their words where there is room. */
export function TrendMarks({ marks, lanes, right }: TrendMarksProps) {
  const plot = usePlot();
  if (!plot) return null;
  const placed = placeMarks(
    marks.map(({ number, day, text }) => ({ number, text: shortened(text), x: plot.x(day) })),
    {
      lanes,
      size: MARK,
      gap: 5,
      right: right ?? plot.right,
      words: right !== null,
      textWidth: (text) => text.length * CHARACTER,
    },
  );
  return (
    <g className="trend-marks">
      {placed.map(({ number, x, at, lane, text, shown }) => {
        const y = plot.bottom + 8 + lane * LANE_HEIGHT + MARK / 2;
        const kind = marks.find((mark) => mark.number === number)?.kind ?? "note";
        return (
          <g key={number} className={`trend-mark ${kind}`}>
            <path className="leader" d={`M${x} ${plot.bottom}L${at} ${y - MARK / 2}`} />
            <rect
              x={at - MARK / 2}
              y={y - MARK / 2}
              width={MARK}
              height={MARK}
              rx={kind === "action" ? 3 : 9}
            />
            <text className="mark-number" x={at} y={y + 4} textAnchor="middle">
              {number}
            </text>
            {shown ? (
              <text x={at + MARK / 2 + 5} y={y + 5}>
                {text}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}

const LONGEST = 34;

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

type TrendQuartersProps = {
  quarters: readonly { key: string; label: string; day: number }[];
  room: number;
  /** Pixels below the plot. */
  below: number;
};

/** "Q4" below every wave where there is room, and the year where it changes. */
export function TrendQuarters({ quarters, room, below }: TrendQuartersProps) {
  const plot = usePlot();
  if (!plot) return null;
  const y = plot.bottom + below + 16;
  const parts = quarters.map(({ key, label, day }) => {
    const [quarter = "", year = ""] = label.split("\u00a0");
    return { key, quarter, year, x: plot.x(day) };
  });
  const years = parts.filter(({ year }, index) => year !== parts[index - 1]?.year);
  const short = years.some(({ x }, index) => x - (years[index - 1]?.x ?? Number.NEGATIVE_INFINITY) < 40);
  const every = yearStep(years.map(({ x }) => x));
  return (
    <g className="trend-quarters">
      {parts.map(({ key, quarter, x }) => (
        <g key={key}>
          <path className="tick" d={`M${x} ${plot.bottom}v4`} />
          {room >= 22 ? (
            <text x={x} y={y} textAnchor="middle">
              {quarter}
            </text>
          ) : null}
        </g>
      ))}
      {years.map(({ key, year, x }, index) =>
        index % every === 0 ? (
          <text key={key} className="year" x={x} y={room >= 22 ? y + 18 : y + 4} textAnchor="middle">
            {short ? `’${year.slice(2)}` : year}
          </text>
        ) : null,
      )}
    </g>
  );
}

/** Which years to name when there are so many that even short ones would touch. */
function yearStep(xs: readonly number[]): number {
  const [first, last] = [xs[1] ?? 0, xs.at(-1) ?? 0];
  const distance = xs.length > 2 ? (last - first) / (xs.length - 2) : 100;
  return Math.max(1, Math.ceil(24 / distance));
}
