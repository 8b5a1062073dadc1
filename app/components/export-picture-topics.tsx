import type { DimensionRow } from "~/features/describe-dimensions.server";
import type { PictureColours } from "./export-picture-colours";
import { across, PictureScale, type Plot } from "./export-picture-scale";
import { TopicMarks } from "./export-picture-topic-marks";

const HEAD = 26;
const FOOT = 26;

const LAYOUTS = {
  wide: { row: 38, marks: 19, left: 262, right: 118 },
  narrow: { row: 84, marks: 64, left: 14, right: 14 },
} as const;

type TopicsPictureProps = { rows: readonly DimensionRow[]; width: number; colours: PictureColours };

export function topicsPictureHeight(rows: readonly DimensionRow[], width: number): number {
  return HEAD + rows.length * layoutOf(width).row + FOOT;
}

/** Both departments on each topic: two-dot-rows.tsx without a browser. */
export function TopicsPicture({ rows, width, colours }: TopicsPictureProps) {
  const layout = layoutOf(width);
  const plot = { left: layout.left, right: width - layout.right };
  return (
    <g>
      <PictureScale plot={plot} top={HEAD} bottom={HEAD + rows.length * layout.row} colours={colours} soft />
      {rows.map((row, index) => {
        const top = HEAD + index * layout.row;
        return (
          <g key={row.id}>
            {index > 0 ? <line x1={0} x2={width} y1={top} y2={top} stroke={colours.line} /> : null}
            <TopicName row={row} top={top} width={width} plot={plot} colours={colours} />
            <TopicMarks row={row} y={top + layout.marks} at={across(plot)} colours={colours} />
          </g>
        );
      })}
    </g>
  );
}

type TopicNameProps = { row: DimensionRow; top: number; width: number; plot: Plot; colours: PictureColours };

function TopicName({ row, top, width, plot, colours }: TopicNameProps) {
  const gap = { fill: colours.muted, fontWeight: row.gapNamed ? 700 : 400 };
  if (layoutOf(width) === LAYOUTS.wide) {
    const y = top + LAYOUTS.wide.marks + 5;
    return (
      <>
        <text x={0} y={y} fontWeight={600} fill={colours.ink}>
          {row.name}
        </text>
        <text x={width} y={y} textAnchor="end" {...gap} fill={row.gapNamed ? colours.ink : colours.muted}>
          {row.gap}
        </text>
      </>
    );
  }
  return (
    <>
      <text x={plot.left + 8} y={top + 19} fontWeight={600} fill={colours.onBand}>
        {row.name}
      </text>
      <text x={plot.left + 8} y={top + 38} {...gap} fill={colours.onBand}>
        {row.gap}
      </text>
    </>
  );
}

function layoutOf(width: number) {
  return width < 560 ? LAYOUTS.narrow : LAYOUTS.wide;
}
