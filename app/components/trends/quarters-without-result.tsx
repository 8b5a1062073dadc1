import { useTexts } from "~/components/texts";
import { usePlot } from "./plot";

/** `words` say why; null where nothing more is known than that it is not shown. */
export type Hole = { key: string; day: number; words: string | null };

/** Below this distance between waves the upright words would touch. */
const ROOM_FOR_WORDS = 15;

/** Waves that show nothing here: an open grey tick at the foot, with the reason standing upright above it. */
export function TrendHoles({ holes, room }: { holes: readonly Hole[]; room: number }) {
  const { notShown } = useTexts("trends");
  const plot = usePlot();
  if (!plot) return null;
  return (
    <g className="trend-holes">
      {holes.map(({ key, day, words }) => {
        const x = plot.x(day);
        const width = Math.min(6, room * 0.6);
        return (
          <g key={key}>
            <rect x={x - width / 2} y={plot.bottom - 14} width={width} height={14} />
            {room >= ROOM_FOR_WORDS ? (
              <text x={x} y={plot.bottom - 22} dy={4} transform={`rotate(-90 ${x} ${plot.bottom - 22})`}>
                {words ?? notShown}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
