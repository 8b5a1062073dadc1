import { ChartMark } from "~/components/chart-mark";
import { useTexts } from "~/components/texts";
import { HIGHEST_SCORE, LOWEST_SCORE } from "~/domain/method";
import type { Estimate } from "~/domain/report/report";

type TwoDotsProps = {
  departments: readonly [Estimate, Estimate];
  values: readonly [string, string];
  y: number;
  at: (value: number) => number;
  /** How far from the marks their intervals are drawn, pixels. */
  reach: number;
};

type Spot = { kind: "first" | "second"; x: number; value: string };

/**
 * Two marks, the line between them, each with its interval (first above, second below) and its value outside. A score
 * known only within bounds is the line from one to the other.
 */
export function TwoDots({ departments, values, y, at, reach }: TwoDotsProps) {
  const { notShown } = useTexts("frame");
  const spots = departments.map((estimate, index): Spot | null =>
    estimate.kind === "estimate"
      ? { kind: index === 0 ? "first" : "second", x: at(estimate.score), value: values[index] ?? "" }
      : null,
  );
  const [first, second] = spots;
  return (
    <g>
      {departments.map((estimate, index) => (
        <Whisker
          key={index === 0 ? "first" : "second"}
          kind={index === 0 ? "first" : "second"}
          estimate={estimate}
          y={index === 0 ? y - reach : y + reach}
          at={at}
        />
      ))}
      {first && second ? <line className="between" x1={first.x} x2={second.x} y1={y} y2={y} /> : null}
      {spots.map((spot, index) => {
        if (!spot) return null;
        const other = spots[1 - index];
        const outward = other ? outwardOf(spot.x - other.x, index) : 1;
        return (
          <g key={spot.kind}>
            <ChartMark kind={spot.kind} x={spot.x} y={y} size={7} />
            <text
              className="dot-value"
              x={spot.x + outward * 14}
              y={y + 5}
              textAnchor={outward < 0 ? "end" : "start"}
            >
              {spot.value}
            </text>
          </g>
        );
      })}
      {departments.map((estimate, index) =>
        estimate.kind === "bounded" ? (
          <BoundsValue
            key={index === 0 ? "first" : "second"}
            estimate={estimate}
            value={values[index] ?? ""}
            y={index === 0 ? y - reach : y + reach}
            at={at}
          />
        ) : null,
      )}
      {departments.every(({ kind }) => kind === "withheld") ? (
        <text className="not-shown" x={at(60)} y={y + 5} textAnchor="middle">
          {notShown}
        </text>
      ) : null}
    </g>
  );
}

type WhiskerProps = {
  kind: "first" | "second";
  estimate: Estimate;
  y: number;
  at: (value: number) => number;
};

function Whisker({ kind, estimate, y, at }: WhiskerProps) {
  if (estimate.kind === "withheld") return null;
  return <line className={`whisker ${kind}`} x1={at(estimate.low)} x2={at(estimate.high)} y1={y} y2={y} />;
}

type BoundsValueProps = {
  estimate: Extract<Estimate, { kind: "bounded" }>;
  value: string;
  y: number;
  at: (value: number) => number;
};

/** A score known only within bounds has no mark, which would name a place in them; its words stand beside its line. */
function BoundsValue({ estimate, value, y, at }: BoundsValueProps) {
  const left = estimate.low + estimate.high > LOWEST_SCORE + HIGHEST_SCORE;
  return (
    <text
      className="dot-value"
      x={left ? at(estimate.low) - 8 : at(estimate.high) + 8}
      y={y + 5}
      textAnchor={left ? "end" : "start"}
    >
      {value}
    </text>
  );
}

/** Away from the other mark; where both stand on one place the first goes left. */
function outwardOf(distance: number, index: number): number {
  if (distance === 0) return index === 0 ? -1 : 1;
  return Math.sign(distance);
}
