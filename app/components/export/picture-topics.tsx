import { fittedSize } from "~/components/fitted-size";
import type { CutScores } from "~/domain/method";
import type { DimensionRow } from "~/features/report/describe-dimensions.server";
import type { PictureColours } from "./picture-colours";
import { across, PictureScale, type Plot } from "./picture-scale";
import { TopicMarks } from "./picture-topic-marks";

const HEAD = 26;
const FOOT = 26;
/** As the picture around has it. */
const NAME_SIZE = 14;

const LAYOUTS = {
  wide: { row: 36, marks: 18, left: 222, right: 112 },
  narrow: { row: 84, marks: 64, left: 14, right: 14 },
} as const;

type TopicsPictureProps = {
  cuts: CutScores;
  rows: readonly DimensionRow[];
  width: number;
  colours: PictureColours;
};

export function topicsPictureHeight(rows: readonly DimensionRow[], width: number): number {
  return HEAD + rows.length * layoutOf(width).row + FOOT;
}

/** Both departments on each topic: two-dot-rows.tsx without a browser. */
export function TopicsPicture({ cuts, rows, width, colours }: TopicsPictureProps) {
  const layout = layoutOf(width);
  const plot = { left: layout.left, right: width - layout.right };
  return (
    <g>
      <PictureScale
        cuts={cuts}
        plot={plot}
        top={HEAD}
        bottom={HEAD + rows.length * layout.row}
        colours={colours}
        soft
      />
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
        <WideName name={row.name} y={y} colour={colours.ink} />
        <text x={width} y={y} textAnchor="end" {...gap} fill={row.gapNamed ? colours.ink : colours.muted}>
          {row.gap}
        </text>
      </>
    );
  }
  return (
    <>
      <text
        x={plot.left + 8}
        y={top + 19}
        fontSize={fittedSize(row.name, width - plot.left - 8, NAME_SIZE)}
        fontWeight={600}
        fill={colours.onBand}
      >
        {row.name}
      </text>
      <text x={plot.left + 8} y={top + 38} {...gap} fill={colours.onBand}>
        {row.gap}
      </text>
    </>
  );
}

/** A name too long for its column stands in two lines. */
function WideName({ name, y, colour }: { name: string; y: number; colour: string }) {
  const middle = name.length > 26 ? name.indexOf(" ", name.length / 2 - 4) : -1;
  return (
    <text x={0} y={middle < 0 ? y : y - 8} fontWeight={600} fontSize={13.5} fill={colour}>
      <tspan x={0}>{middle < 0 ? name : name.slice(0, middle)}</tspan>
      {middle < 0 ? null : (
        <tspan x={0} dy={15}>
          {name.slice(middle + 1)}
        </tspan>
      )}
    </text>
  );
}

function layoutOf(width: number) {
  return width < 560 ? LAYOUTS.narrow : LAYOUTS.wide;
}
