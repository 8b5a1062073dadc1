import type { ReactNode } from "react";
import { FILE_COLOURS, PICTURE_FONT } from "./picture-colours";

type PictureFileProps = {
  title: string;
  /** Where it comes from, and whose mark is whose. */
  lines: readonly string[];
  summary: string;
  width: number;
  height: number;
  children: ReactNode;
};

const MARGIN = 24;
const TITLE = 44;
const LINE = 20;

/** A picture that stands on its own: title above, source below, white paper, no style sheet, no script. */
export function PictureFile({ title, lines, summary, width, height, children }: PictureFileProps) {
  const full = { width: width + 2 * MARGIN, height: MARGIN + TITLE + height + lines.length * LINE + MARGIN };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${full.width} ${full.height}`}
      {...full}
      role="img"
      aria-label={summary}
      fontFamily={PICTURE_FONT}
      fontSize={14}
      fill={FILE_COLOURS.ink}
    >
      <title>{title}</title>
      <desc>{summary}</desc>
      <rect {...full} fill={FILE_COLOURS.surface} />
      <text x={MARGIN} y={MARGIN + 18} fontSize={18} fontWeight={700}>
        {title}
      </text>
      <g transform={`translate(${MARGIN} ${MARGIN + TITLE})`}>{children}</g>
      {lines.map((line, index) => (
        <text
          key={line}
          x={MARGIN}
          y={MARGIN + TITLE + height + (index + 1) * LINE}
          fontSize={12}
          fill={FILE_COLOURS.muted}
        >
          {line}
        </text>
      ))}
    </svg>
  );
}
