import { useTexts } from "~/components/texts";
import { usePlot } from "./plot";

/** `words` say why; null where nothing more is known than that it is not shown. */
export type Hole = { key: string; day: number; words: string | null };

/** Below this distance between waves the upright words would touch. */
const ROOM_FOR_WORDS = 15;

/** Half of its width. */
const CROSS = 3;

/**
 * Waves that show nothing here: the reason stands upright, or, where there is no room for it, a cross below the scale.
 * Nothing is drawn on the scale, where it would be read as a score.
 */
export function TrendHoles({ holes, room }: { holes: readonly Hole[]; room: number }) {
  const { notShown } = useTexts("trends");
  const plot = usePlot();
  if (!plot) return null;
  return (
    <g className="trend-holes">
      {holes.map(({ key, day, words }) => {
        const x = plot.x(day);
        const foot = plot.bottom - 10;
        return room >= ROOM_FOR_WORDS ? (
          <text key={key} x={x} y={foot} dy={4} transform={`rotate(-90 ${x} ${foot})`}>
            {words ?? notShown}
          </text>
        ) : (
          <Cross key={key} x={x} y={plot.bottom + CROSS + 5} />
        );
      })}
    </g>
  );
}

function Cross({ x, y }: { x: number; y: number }) {
  const across = 2 * CROSS;
  return (
    <path
      className="hole"
      d={`M${x - CROSS} ${y - CROSS}l${across} ${across}M${x - CROSS} ${y + CROSS}l${across} ${-across}`}
    />
  );
}
