import type { CutScores } from "~/domain/method";
import type { ScoreRow } from "~/features/report/describe-scores.server";
import type { PictureColours } from "./picture-colours";
import { markColour, PictureMark } from "./picture-mark";
import { across, PictureScale, type Plot } from "./picture-scale";

export const WIDE_PICTURE = 720;
const HEAD = 26;
const FOOT = 26;

/** Pixels: names stand beside their rows where it is wide, above them on a phone. */
const LAYOUTS = {
  wide: { row: 44, bar: 31, left: 168 },
  narrow: { row: 66, bar: 48, left: 14 },
} as const;

type ScorePictureProps = {
  cuts: CutScores;
  rows: readonly ScoreRow[];
  width: number;
  colours: PictureColours;
};

export function scorePictureHeight(rows: readonly ScoreRow[], width: number): number {
  return HEAD + rows.length * layoutOf(width).row + FOOT;
}

/** Scores with their intervals over the bands: score-bar.tsx without a browser. */
export function ScorePicture({ cuts, rows, width, colours }: ScorePictureProps) {
  const layout = layoutOf(width);
  const plot = { left: layout.left, right: width - 14 };
  const bottom = HEAD + rows.length * layout.row;
  return (
    <g>
      <PictureScale
        cuts={cuts}
        plot={plot}
        top={HEAD}
        bottom={bottom}
        colours={colours}
        soft={rows.length > 1}
      />
      {rows.map((row, index) => {
        const top = HEAD + index * layout.row;
        const beside = layout === LAYOUTS.wide;
        const name = beside ? { x: 20, y: top + layout.bar + 5 } : { x: plot.left + 24, y: top + 20 };
        return (
          <g key={row.mark}>
            <PictureMark kind={row.mark} x={name.x - 10} y={name.y - 5} size={5} colours={colours} />
            <text {...name} fontWeight={600} fill={beside ? colours.ink : colours.onBand}>
              {row.name}
            </text>
            <Bar row={row} y={top + layout.bar} plot={plot} colours={colours} />
          </g>
        );
      })}
    </g>
  );
}

type BarProps = { row: ScoreRow; y: number; plot: Plot; colours: PictureColours };

function Bar({ row, y, plot, colours }: BarProps) {
  const { estimate, mark } = row;
  const at = across(plot);
  if (estimate.kind === "withheld") {
    return (
      <text x={at(60)} y={y + 5} textAnchor="middle" fill={colours.onBand}>
        {row.value}
      </text>
    );
  }
  const [from, to] = [at(estimate.low), at(estimate.high)];
  const middle = estimate.kind === "estimate" ? at(estimate.score) : (from + to) / 2;
  return (
    <g fill={colours.onBand}>
      <rect
        x={from}
        y={y - 5}
        width={Math.max(2, to - from)}
        height={10}
        rx={5}
        fill={markColour(mark, colours)}
        stroke={colours.surface}
        strokeWidth={2}
      />
      {estimate.kind === "estimate" ? (
        <>
          <PictureMark kind={mark} x={middle} y={y} size={7} colours={colours} />
          <text x={from - 6} y={y + 5} textAnchor="end">
            {Math.round(estimate.low)}
          </text>
          <text x={to + 6} y={y + 5}>
            {Math.round(estimate.high)}
          </text>
        </>
      ) : null}
      <text x={middle} y={y - 12} textAnchor="middle" fontSize={17} fontWeight={700}>
        {row.value}
      </text>
    </g>
  );
}

function layoutOf(width: number) {
  return width < 560 ? LAYOUTS.narrow : LAYOUTS.wide;
}
