import { useTexts } from "~/components/texts";
import type { Stage } from "~/domain/report/report";
import { SCALE_TICKS, STAGE_BANDS } from "~/domain/report/stages";
import { usePlot } from "./plot";

type StageScaleProps = { named?: boolean; target?: Stage | null };

/** The four bands named beside the plot, their bounds at the edges in between. */
export function StageScale({ named = true, target = null }: StageScaleProps) {
  const { stages } = useTexts("frame");
  const { targetMark } = useTexts("trends").score;
  const plot = usePlot();
  if (!plot) return null;
  return (
    <g className="trend-scale">
      {SCALE_TICKS.map((value) => (
        <text key={value} x={plot.left - 8} y={plot.y(value) + 4} textAnchor="end">
          {value}
        </text>
      ))}
      {named
        ? STAGE_BANDS.map(({ stage, from, to }) => (
            <g key={stage}>
              <text className="stage-name" x={plot.left - 8} y={plot.y((from + to) / 2) + 4} textAnchor="end">
                {stages[stage]}
              </text>
              {stage === target ? (
                <text className="target" x={plot.left - 8} y={plot.y((from + to) / 2) + 19} textAnchor="end">
                  {targetMark}
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
