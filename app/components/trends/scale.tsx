import type { Stage } from "~/domain/report/report";
import { usePlot } from "./plot";

const NAMES = [
  { stage: "undefined", at: 30, name: "Undefined" },
  { stage: "defined", at: 50, name: "Defined" },
  { stage: "aligned", at: 70, name: "Aligned" },
  { stage: "integrated", at: 90, name: "Integrated" },
];

type StageScaleProps = { named?: boolean; target?: Stage | null };

/** The four bands named beside the plot, their bounds at the edges in between. */
export function StageScale({ named = true, target = null }: StageScaleProps) {
  const plot = usePlot();
  if (!plot) return null;
  return (
    <g className="trend-scale">
      {[20, 40, 60, 80, 100].map((value) => (
        <text key={value} x={plot.left - 8} y={plot.y(value) + 4} textAnchor="end">
          {value}
        </text>
      ))}
      {named
        ? NAMES.map(({ stage, at, name }) => (
            <g key={stage}>
              <text className="stage-name" x={plot.left - 8} y={plot.y(at) + 4} textAnchor="end">
                {name}
              </text>
              {stage === target ? (
                <text className="target" x={plot.left - 8} y={plot.y(at) + 19} textAnchor="end">
                  target
                </text>
              ) : null}
            </g>
          ))
        : null}
    </g>
  );
}

type TickScaleProps = {
  ticks: readonly { value: number; label: string }[];
  /** Drawn stronger: zero, or where caution begins. */
  strong?: number;
};

/** Hairlines with their values, for everything that is not a score on the stages. */
export function TickScale({ ticks, strong }: TickScaleProps) {
  const plot = usePlot();
  if (!plot) return null;
  return (
    <g className="trend-scale">
      {ticks.map(({ value, label }) => (
        <g key={value}>
          <line
            className={value === strong ? "strong" : undefined}
            x1={plot.left}
            x2={plot.right}
            y1={plot.y(value)}
            y2={plot.y(value)}
          />
          <text x={plot.left - 8} y={plot.y(value) + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
