import { useTexts } from "~/components/texts";
import type { TrendDriftPoint } from "~/features/trends/describe-drift.server";
import { usePlot } from "./plot";

type DriftLineProps = { points: readonly TrendDriftPoint[]; labelled: boolean };

/** Band and line end where a wave in between shows no score. */
export function DriftLine({ points, labelled }: DriftLineProps) {
  const { chanceMark } = useTexts("trends").drift;
  const plot = usePlot();
  if (!plot) return null;
  const drawn = points.map((point) => ({ ...point, x: plot.x(point.day), y: plot.y(point.average) }));
  const last = drawn.at(-1);
  return (
    <g className="trend-drift">
      {drawn.map((to, index) => {
        const from = drawn[index - 1];
        if (!from || !to.joins) return null;
        const band = [
          `${from.x} ${plot.y(from.high)}`,
          `${to.x} ${plot.y(to.high)}`,
          `${to.x} ${plot.y(to.low)}`,
          `${from.x} ${plot.y(from.low)}`,
        ];
        return (
          <g key={to.key}>
            <path className="chance" d={`M${band.join("L")}Z`} />
            <line className="step" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
          </g>
        );
      })}
      {drawn.map(({ key, x, y, outside }) => (
        <circle key={key} className={outside ? "outside" : undefined} cx={x} cy={y} r={4.5} />
      ))}
      {last && labelled ? (
        <text x={Math.max(last.x + 11, plot.right + 4)} y={plot.y((last.low + last.high) / 2) + 5}>
          {chanceMark}
        </text>
      ) : null}
    </g>
  );
}
