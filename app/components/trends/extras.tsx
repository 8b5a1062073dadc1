import { useLanguage, useTexts } from "~/components/texts";
import { formatNumber } from "~/content/intl";
import { LOWEST_SCORE } from "~/domain/method";
import { STAGES, type Stage } from "~/domain/report/report";
import { stageBands } from "~/domain/report/stages";
import type { CutSpan } from "~/features/trends/describe-cuts.server";
import type { ImportedPoint } from "~/features/trends/describe-time.server";
import { usePlot } from "./plot";

type TargetLineProps = { target: Stage; spans: readonly CutSpan[] };

/** A line at the score where the target stage begins, with a step where another method puts it elsewhere. */
export function TargetLine({ target, spans }: TargetLineProps) {
  const plot = usePlot();
  if (!plot) return null;
  const steps = spans.map(({ from, to, cuts }) => {
    const y = plot.y(stageBands(cuts)[STAGES.indexOf(target)]?.from ?? LOWEST_SCORE);
    return `${plot.x(from)} ${y}H${plot.x(to)}`;
  });
  return <path className="trend-target" d={`M${steps.join("L")}`} />;
}

/** A line where another method begins, named where there is room. */
export function MethodMarks({ spans, named = false }: { spans: readonly CutSpan[]; named?: boolean }) {
  const { cuts } = useTexts("trends");
  const plot = usePlot();
  if (!plot) return null;
  return (
    <g className="trend-method">
      {spans.slice(1).map(({ from }) => {
        const x = plot.x(from);
        const before = x > (plot.left + plot.right) / 2;
        return (
          <g key={from}>
            <line x1={x} x2={x} y1={plot.top} y2={plot.bottom} />
            {named ? (
              <text x={x + (before ? -5 : 5)} y={plot.top + 13} textAnchor={before ? "end" : "start"}>
                {cuts.mark}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}

/** A bar at the right edge, as tall as a change that is likely to be noticed. */
export function DetectableBar({ points }: { points: number }) {
  const language = useLanguage();
  const plot = usePlot();
  if (!plot) return null;
  const x = plot.right + 12;
  const bottom = plot.y(22);
  const top = plot.y(22 + points);
  return (
    <g className="trend-detectable">
      <path d={`M${x - 4} ${bottom}h8M${x} ${bottom}V${top}M${x - 4} ${top}h8`} />
      <text x={x} y={top - 6} textAnchor="middle">
        {formatNumber(language, Math.ceil(points))}
      </text>
    </g>
  );
}

/** Scores imported from earlier surveys: hollow dashed squares and no line, because they measure something else. */
export function ImportedSeries({ points }: { points: readonly ImportedPoint[] }) {
  const plot = usePlot();
  if (!plot) return null;
  const spots = points.map(({ day, score }) => ({ x: plot.x(day), y: plot.y(score) }));
  return (
    <g className="trend-imported">
      {spots.map(({ x, y }) => (
        <rect key={x} x={x - 4.5} y={y - 4.5} width={9} height={9} />
      ))}
    </g>
  );
}

/** A line at the wave that is being read. */
export function Cursor({ day }: { day: number | null }) {
  const plot = usePlot();
  if (!plot || day === null) return null;
  const x = plot.x(day);
  return <line className="trend-cursor" x1={x} x2={x} y1={plot.top} y2={plot.bottom} />;
}
