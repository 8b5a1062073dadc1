import { TwoDots } from "~/components/report/two-dots";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import { scaleTicks, stageBands } from "~/domain/report/stages";
import type { MeetingView } from "~/features/meeting/describe-screen.server";

type MeetingScaleProps = {
  view: Extract<MeetingView, { kind: "reveal" }>;
  departments: readonly [string, string];
};

const WIDTH = 640;
const HEIGHT = 176;
const EDGE = 12;
const DOTS = 62;
const GUESSES = [108, 140] as const;

/** Pixels of the drawing for points 20-100. */
function at(points: number): number {
  return EDGE + ((points - 20) / 80) * (WIDTH - 2 * EDGE);
}

/** Both departments' released scores with their intervals, and below what the other side had guessed. */
export function MeetingScale({ view, departments }: MeetingScaleProps) {
  const { stages } = useTexts("frame");
  const texts = useTexts("meeting").projector.reveal;
  const { row, guessed, cuts } = view;
  // The first lane is what was guessed of the first department, by the second.
  const lanes = [
    { of: departments[0], by: departments[1], band: guessed[1], mark: "first" },
    { of: departments[1], by: departments[0], band: guessed[0], mark: "second" },
  ] as const;
  return (
    <svg className="meeting-scale chart-box" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {stageBands(cuts).map(({ stage, from, to }) => (
        <g key={stage} className={`meeting-stage ${stage}`}>
          <rect x={at(from)} width={at(to) - at(from)} y={0} height={HEIGHT - 22} />
          <text x={(at(from) + at(to)) / 2} y={18} textAnchor="middle">
            {stages[stage]}
          </text>
        </g>
      ))}
      <TwoDots departments={row.departments} values={row.values} y={DOTS} at={at} reach={15} />
      {lanes.map(({ of, by, band, mark }, index) =>
        band ? (
          <g key={mark} className={`meeting-guessed ${mark}`}>
            <rect
              x={at(band.low)}
              width={at(band.high) - at(band.low)}
              y={(GUESSES[index] ?? 0) - 10}
              height={20}
              rx={3}
            />
            <text {...beside(band)} y={(GUESSES[index] ?? 0) + 5}>
              {fill(texts.guessedOf, { department: by, other: of })}
            </text>
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

/** On the side with more room. */
function beside({ low, high }: { low: number; high: number }): { x: number; textAnchor: "start" | "end" } {
  return low + high < 120 ? { x: at(high) + 8, textAnchor: "start" } : { x: at(low) - 8, textAnchor: "end" };
}
