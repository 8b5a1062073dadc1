import { fittedSize } from "~/components/fitted-size";
import { useTexts } from "~/components/texts";
import type { Stage } from "~/domain/report/report";
import { SCALE_TICKS, STAGE_BANDS } from "~/domain/report/stages";
import { usePlot } from "./plot";

/** As trends.css has it. */
const LABEL_SIZE = { wide: 12.5, narrow: 11 } as const;
const LABEL_LINE = 15;
const TO_PLOT = 8;

type StageScaleProps = { named?: boolean; target?: Stage | null; wide?: boolean };

/** The four bands named beside the plot, their bounds at the edges in between. */
export function StageScale({ named = true, target = null, wide = true }: StageScaleProps) {
  const { stages } = useTexts("frame");
  const { targetMark } = useTexts("trends").score;
  const plot = usePlot();
  if (!plot) return null;
  const size = LABEL_SIZE[wide ? "wide" : "narrow"];
  return (
    <g className="trend-scale">
      {SCALE_TICKS.map((value) => (
        <text key={value} x={plot.left - TO_PLOT} y={plot.y(value) + 4} textAnchor="end">
          {value}
        </text>
      ))}
      {named
        ? STAGE_BANDS.map(({ stage, from, to }) => (
            <g key={stage}>
              <SideLabel
                size={size}
                className="stage-name"
                text={stages[stage]}
                middle={plot.y((from + to) / 2)}
              />
              {stage === target ? (
                <SideLabel
                  size={size}
                  className="target"
                  text={targetMark}
                  middle={
                    plot.y((from + to) / 2) + LABEL_LINE * linesOf(stages[stage], plot.left, size).length
                  }
                />
              ) : null}
            </g>
          ))
        : null}
    </g>
  );
}

type SideLabelProps = { className: string; text: string; middle: number; size: number };

/** Beside the plot, its first line at `middle`. What is too long goes on in a line below, and a long word gets smaller. */
function SideLabel({ className, text, middle, size }: SideLabelProps) {
  const left = usePlot()?.left ?? 0;
  return linesOf(text, left, size).map((line, place) => (
    <text
      key={line}
      className={className}
      x={left - TO_PLOT}
      y={middle + 4 + place * LABEL_LINE}
      textAnchor="end"
      style={{ fontSize: fittedSize(line, left - TO_PLOT, size) }}
    >
      {line}
    </text>
  ));
}

function linesOf(text: string, left: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fittedSize(longer, left - TO_PLOT, size) < size) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines;
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
          <text x={plot.left - TO_PLOT} y={plot.y(value) + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
