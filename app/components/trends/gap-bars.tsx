import { useLanguage, useTexts } from "~/components/texts";
import { formatNumber } from "~/content/intl";
import type { TrendWave } from "~/features/trends/describe-waves.server";
import { type Plot, usePlot } from "./plot";
import { Bounds, Whisker } from "./series";

type GapBarsProps = {
  waves: readonly TrendWave[];
  names: readonly [string, string];
  room: number;
  wide: boolean;
};

const ROOM_FOR_VALUES = 20;

/** A stem from the middle to each gap, so that nobody has to guess from which side it is measured. */
export function GapBars({ waves, names, room, wide }: GapBarsProps) {
  const { higher } = useTexts("trends").gap;
  const plot = usePlot();
  if (!plot) return null;
  return (
    <g className="trend-gap">
      {waves.map((wave) => (
        <Gap key={wave.key} wave={wave} plot={plot} room={room} />
      ))}
      {wide ? (
        <>
          <text className="side" x={plot.right + 10} y={plot.top + 12}>
            {names[0]}
          </text>
          <text className="side" x={plot.right + 10} y={plot.top + 28}>
            {higher}
          </text>
          <text className="side" x={plot.right + 10} y={plot.bottom - 20}>
            {names[1]}
          </text>
          <text className="side" x={plot.right + 10} y={plot.bottom - 4}>
            {higher}
          </text>
        </>
      ) : null}
    </g>
  );
}

function Gap({ wave, plot, room }: { wave: TrendWave; plot: Plot; room: number }) {
  const language = useLanguage();
  const { estimate, named } = wave.gap;
  if (estimate.kind === "withheld") return null;
  const x = plot.x(wave.day);
  const [low, high] = [plot.y(estimate.low), plot.y(estimate.high)];
  if (estimate.kind === "bounded") {
    return <Bounds point={{ shown: wave.gap }} x={x} y={plot.y} room={room} />;
  }
  const side = estimate.score < 0 ? "second" : "first";
  const y = plot.y(estimate.score);
  return (
    <g className={`${side}${named ? " named" : ""}`}>
      <Whisker point={{ x, low, high }} reach={Math.min(3, room * 0.2)} />
      <line className="stem" x1={x} x2={x} y1={plot.y(0)} y2={y} />
      <circle cx={x} cy={y} r={Math.max(2, Math.min(5, room * 0.22))} />
      {room >= ROOM_FOR_VALUES && named ? (
        <text x={x} y={side === "first" ? high - 7 : low + 17} textAnchor="middle">
          {formatNumber(language, Math.round(Math.abs(estimate.score)))}
        </text>
      ) : null}
    </g>
  );
}
