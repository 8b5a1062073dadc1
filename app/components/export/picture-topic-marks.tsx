import type { DimensionRow } from "~/features/report/describe-dimensions.server";
import type { PictureColours } from "./picture-colours";
import { PictureMark } from "./picture-mark";

type TopicMarksProps = {
  row: DimensionRow;
  y: number;
  at: (score: number) => number;
  colours: PictureColours;
};
type Spot = { x: number; low: number; high: number; value: string };

const KINDS = ["first", "second"] as const;

/** The two marks, the line between them, their intervals as thin lines, and the values outside. */
export function TopicMarks({ row, y, at, colours }: TopicMarksProps) {
  const [first, second] = row.departments.map((estimate, index): Spot | null =>
    estimate.kind === "withheld"
      ? null
      : {
          x: at(estimate.kind === "estimate" ? estimate.score : (estimate.low + estimate.high) / 2),
          low: at(estimate.low),
          high: at(estimate.high),
          value: row.values[index] ?? "",
        },
  );
  if (!first && !second) {
    return (
      <text x={at(60)} y={y + 5} textAnchor="middle" fill={colours.onBand}>
        {row.values[0]}
      </text>
    );
  }
  return (
    <g>
      {first && second ? (
        <line x1={first.x} x2={second.x} y1={y} y2={y} stroke={colours.onBand} strokeWidth={3} />
      ) : null}
      {[first ?? null, second ?? null].map((spot, index) => {
        const kind = KINDS[index === 0 ? 0 : 1];
        const reach = index === 0 ? -11 : 11;
        const outward = side(spot, (index === 0 ? second : first) ?? null, index);
        return spot ? (
          <g key={kind}>
            <line
              x1={spot.low}
              x2={spot.high}
              y1={y + reach}
              y2={y + reach}
              stroke={colours[kind]}
              strokeWidth={2.5}
              strokeLinecap="round"
            />
            <PictureMark kind={kind} x={spot.x} y={y} size={6.5} colours={colours} />
            <text
              x={spot.x + outward * 13}
              y={y + 5}
              textAnchor={outward < 0 ? "end" : "start"}
              fontWeight={600}
              fill={colours.onBand}
            >
              {spot.value}
            </text>
          </g>
        ) : null;
      })}
    </g>
  );
}

/** Away from the other mark; where both stand on one place the first goes left. */
function side(spot: Spot | null, other: Spot | null, index: number): -1 | 1 {
  if (!spot || !other) return 1;
  if (spot.x === other.x) return index === 0 ? -1 : 1;
  return spot.x < other.x ? -1 : 1;
}
