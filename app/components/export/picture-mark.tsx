import type { MarkKind } from "~/features/report/describe-scores.server";
import type { PictureColours } from "./picture-colours";

type PictureMarkProps = { kind: MarkKind; x: number; y: number; size: number; colours: PictureColours };

/** Ring, circle or diamond, as in every chart. */
export function PictureMark({ kind, x, y, size, colours }: PictureMarkProps) {
  if (kind === "second") {
    const reach = size * 1.2;
    return (
      <path
        d={`M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`}
        fill={colours.second}
        stroke={colours.surface}
        strokeWidth={2}
      />
    );
  }
  const ring = kind === "both";
  return (
    <circle
      cx={x}
      cy={y}
      r={size}
      fill={ring ? colours.surface : colours.first}
      stroke={ring ? colours.ink : colours.surface}
      strokeWidth={ring ? 4 : 2}
    />
  );
}

export function markColour(kind: MarkKind, colours: PictureColours): string {
  return { both: colours.ink, first: colours.first, second: colours.second }[kind];
}
