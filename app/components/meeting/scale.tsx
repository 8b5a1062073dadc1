import { TwoDots } from "~/components/report/two-dots";
import { useTexts } from "~/components/texts";
import { scaleTicks, stageBands } from "~/domain/report/stages";
import type { MeetingView } from "~/features/meeting/describe-screen.server";

type MeetingScaleProps = {
  view: Extract<MeetingView, { kind: "reveal" }>;
};

const WIDTH = 640;
const HEIGHT = 154;
const EDGE = 12;
const DOTS = 62;
const GUESSES = [98, 114] as const;

/** Pixels of the drawing for points 20-100. */
function at(points: number): number {
  return EDGE + ((points - 20) / 80) * (WIDTH - 2 * EDGE);
}

/** Both departments' released scores with their intervals, and below what the other side had guessed. */
export function MeetingScale({ view }: MeetingScaleProps) {
  const { stages } = useTexts("frame");
  const { row, guessed, cuts } = view;
  // The first lane is what was guessed of the first department, by the second.
  const lanes = [
    { band: guessed[1], mark: "first" },
    { band: guessed[0], mark: "second" },
  ] as const;
  return (
    <svg className="meeting-scale chart-box" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {stageBands(cuts).map(({ stage, from, to }) => (
        <g key={stage} className={`meeting-stage ${stage}`}>
          <rect x={at(from)} width={at(to) - at(from)} y={0} height={HEIGHT - 28} />
          <text x={(at(from) + at(to)) / 2} y={24} textAnchor="middle">
            {stages[stage]}
          </text>
        </g>
      ))}
      <TwoDots departments={row.departments} values={row.values} y={DOTS} at={at} reach={15} />
      {lanes.map(({ band, mark }, index) =>
        band ? (
          <g key={mark} className={`meeting-guessed ${mark}`}>
            <rect
              x={at(band.low)}
              width={at(band.high) - at(band.low)}
              y={(GUESSES[index] ?? 0) - 6}
              height={12}
              rx={3}
            />
          </g>
        ) : null,
      )}
      {scaleTicks(cuts).map((tick) => (
        <text key={tick} className="meeting-tick" x={at(tick)} y={HEIGHT - 5} textAnchor={tickAnchor(tick)}>
          {tick}
        </text>
      ))}
    </svg>
  );
}

function tickAnchor(tick: number): "start" | "middle" | "end" {
  if (tick === 20) return "start";
  return tick === 100 ? "end" : "middle";
}
