import { fittedSize } from "~/components/fitted-size";
import { useTexts } from "~/components/texts";
import { CUT_SCORES, type CutScores } from "~/domain/method";
import type { Stage } from "~/domain/report/report";
import { scaleTicks, stageBands } from "~/domain/report/stages";
import type { CutSpan } from "~/features/trends/describe-cuts.server";
import { type Plot, usePlot } from "./plot";

/** As trends.css has it. */
const LABEL_SIZE = { wide: 12.5, narrow: 11 } as const;
const LABEL_LINE = 15;
const TO_PLOT = 8;
const ROOM_FOR_TICK = 13;

type StageScaleProps = { spans: readonly CutSpan[]; named?: boolean; target?: Stage | null; wide?: boolean };

/** The four bands of the newest method named beside the plot, their bounds at the edges in between, and earlier bounds where there is room. */
export function StageScale({ spans, named = true, target = null, wide = true }: StageScaleProps) {
  const { stages } = useTexts("frame");
  const { targetMark } = useTexts("trends").score;
  const plot = usePlot();
  if (!plot) return null;
  const size = LABEL_SIZE[wide ? "wide" : "narrow"];
  return (
    <g className="trend-scale">
      {ticksWithRoom(spans, plot).map((value) => (
        <text key={value} x={plot.left - TO_PLOT} y={plot.y(value) + 4} textAnchor="end">
          {value}
        </text>
      ))}
      {named
        ? stageBands(newestCuts(spans)).map(({ stage, from, to }) => (
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

function newestCuts(spans: readonly CutSpan[]): CutScores {
  return spans.at(-1)?.cuts ?? CUT_SCORES;
}

/** An earlier bound is left out where its number would touch one that counts now. */
function ticksWithRoom(spans: readonly CutSpan[], plot: Plot): readonly number[] {
  const now = scaleTicks(newestCuts(spans));
  const earlier = new Set(spans.flatMap(({ cuts }) => cuts).filter((cut) => !now.includes(cut)));
  const apart = (cut: number) => now.every((tick) => Math.abs(plot.y(cut) - plot.y(tick)) >= ROOM_FOR_TICK);
  return [...now, ...[...earlier].filter(apart)];
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
