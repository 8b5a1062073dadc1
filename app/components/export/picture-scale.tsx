import { fittedSize } from "~/components/fitted-size";
import { useTexts } from "~/components/texts";
import type { CutScores } from "~/domain/method";
import { scaleTicks, stageBands } from "~/domain/report/stages";
import type { PictureColours } from "./picture-colours";

/** From the left edge of the scale to its right one, pixels. */
export type Plot = { left: number; right: number };

/** Where a score stands in a plot. */
export function across({ left, right }: Plot): (score: number) => number {
  return (score) => left + ((score - 20) / 80) * (right - left);
}

type ScaleProps = {
  cuts: CutScores;
  plot: Plot;
  top: number;
  bottom: number;
  colours: PictureColours;
  soft?: boolean;
};

/** The four named bands with the scale at their foot; 24 px above `top` and below `bottom` are taken. */
export function PictureScale({ cuts, plot, top, bottom, colours, soft }: ScaleProps) {
  const { stages } = useTexts("frame");
  const at = across(plot);
  const small = plot.right - plot.left < 400;
  return (
    <g fontSize={small ? 11.5 : 13}>
      {stageBands(cuts).map(({ stage, from, to }, index) => {
        return (
          <g key={stage}>
            <rect
              className="picture-band"
              x={at(from)}
              y={top - 24}
              width={at(to) - at(from)}
              height={bottom - top + 24}
              fill={colours.bands[index]}
              fillOpacity={soft ? 0.55 : 1}
              stroke={colours.surface}
              strokeWidth={2}
            />
            <text
              x={at((from + to) / 2)}
              y={top - 8}
              textAnchor="middle"
              fontSize={fittedSize(stages[stage], at(to) - at(from), small ? 11.5 : 13)}
              fontWeight={600}
              fill={colours.onBand}
            >
              {stages[stage]}
            </text>
          </g>
        );
      })}
      {scaleTicks(cuts).map((tick) => (
        <text key={tick} x={at(tick)} y={bottom + 18} textAnchor="middle" fill={colours.muted}>
          {tick}
        </text>
      ))}
    </g>
  );
}
