import type { ReactNode } from "react";
import { PAGE_COLOURS, PICTURE_FONT } from "~/components/export/picture-colours";
import { WIDE_PICTURE } from "~/components/export/picture-score";

const NARROW_PICTURE = 340;

type BoardPictureProps = {
  summary: string;
  height: (width: number) => number;
  draw: (width: number, colours: typeof PAGE_COLOURS) => ReactNode;
};

/** Drawn on the server at two widths, so that paper and readers without a script see it too; CSS shows one. */
export function BoardPicture({ summary, height, draw }: BoardPictureProps) {
  const sizes = [
    { name: "wide", width: WIDE_PICTURE },
    { name: "narrow", width: NARROW_PICTURE },
  ];
  return (
    <figure className="board-figure">
      {sizes.map(({ name, width }) => (
        <svg
          key={name}
          className={name}
          viewBox={`0 0 ${width} ${height(width)}`}
          role="img"
          aria-label={summary}
          fontFamily={PICTURE_FONT}
          fontSize={14}
        >
          {draw(width, PAGE_COLOURS)}
        </svg>
      ))}
    </figure>
  );
}
