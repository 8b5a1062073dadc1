import { ChartMark } from "~/components/chart-mark";
import { runsOf } from "~/components/trends/runs";
import { HIGHEST_SCORE, LOWEST_SCORE } from "~/domain/method";
import { stageBands } from "~/domain/report/stages";
import type { Glance } from "~/features/home/describe-glance.server";

const WIDTH = 320;
const HEIGHT = 96;
const BOUNDS = 8;

/** The score of every wave over the four stages, small: no axis, because the trends have one. */
export function Sparkline({ points, from, to, spans, summary }: Glance["picture"]) {
  const x = (day: number) => (WIDTH * (day - from)) / (to - from);
  const y = (score: number) => HEIGHT * (1 - (score - LOWEST_SCORE) / (HIGHEST_SCORE - LOWEST_SCORE));
  const runs = runsOf(points).map((run) =>
    run.map(({ key, day, shown }) => ({ key, x: x(day), y: y(shown.estimate.score) })),
  );
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary}>
      {spans.flatMap((span) =>
        stageBands(span.cuts).map((band) => (
          <rect
            key={`${span.from} ${band.stage}`}
            className={`band ${band.stage}`}
            x={x(span.from)}
            y={y(band.to)}
            width={x(span.to) - x(span.from)}
            height={y(band.from) - y(band.to)}
          />
        )),
      )}
      <g className="trend-series both">
        {runs.map((run) => (
          <polyline
            key={run[0]?.key}
            className="step"
            fill="none"
            points={run.map((point) => `${point.x},${point.y}`).join(" ")}
          />
        ))}
        {points.map(({ key, day, shown: { estimate } }) =>
          estimate.kind === "bounded" ? (
            <rect
              key={key}
              className="bounds"
              x={x(day) - BOUNDS / 2}
              y={y(estimate.high)}
              width={BOUNDS}
              height={y(estimate.low) - y(estimate.high)}
            />
          ) : null,
        )}
        {runs.flat().map((point) => (
          <ChartMark key={point.key} kind="both" x={point.x} y={point.y} size={4} />
        ))}
      </g>
    </svg>
  );
}
