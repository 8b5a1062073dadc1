import { plainNumber } from "~/content/numbers";
import { edgesOfFigure } from "~/domain/disclosure/figure";
import type { Figure } from "~/domain/disclosure/release-shape";
import type { MirrorReading } from "~/domain/report/report";

const WORDS = ["never", "rarely", "sometimes", "often", "always"] as const;

/** The upper edge of a figure does not belong to it: taken off, it stays out of the next word. */
const ROUNDING_ERROR = 1e-9;

/** The place of the nearest answer on the response scale. */
function nearest(figurePoints: number): number {
  return Math.min(WORDS.length, Math.max(1, Math.round(figurePoints / 20))) - 1;
}

/**
 * The mirror items ask whether a department tells the other what it needs to know, and whether it keeps what was
 * agreed. Both together are one direction.
 */
export function mirrorSentence(side: MirrorReading, names: readonly [string, string]): string {
  const seen = names[side.department];
  const seer = names[side.department === 0 ? 1 : 0];
  if (side.selfView.kind === "withheld" || side.viewOfOther.kind === "withheld") {
    return `How ${seen} is seen from both sides is not shown.`;
  }
  return [views(side, seen, seer), difference(side, seen)].filter((part) => part !== "").join(" ");
}

function views({ selfView, viewOfOther }: MirrorReading, seen: string, seer: string): string {
  const self = spoken(selfView);
  const other = spoken(viewOfOther);
  if (self === null && other === null) {
    return `How often ${seen} informs in good time and keeps agreements is known only within wide bounds.`;
  }
  if (self === null)
    return `${seer} experiences that ${seen} ${other} informs in good time and keeps agreements.`;
  const said = `${seen} says it ${self} informs in good time and keeps agreements`;
  return other === null ? `${said}.` : `${said}; ${seer} experiences it ${other}.`;
}

function difference({ mismatch, named }: MirrorReading, seen: string): string {
  if (mismatch.kind === "withheld") return "";
  if (mismatch.kind === "bounded") {
    return named
      ? `${seen} sees itself clearly ${mismatch.low > 0 ? "better" : "worse"} than it is seen.`
      : "";
  }
  if (!named) return "No clear difference between the two views was found.";
  const distance = plainNumber(Math.abs(mismatch.score));
  return `${seen} sees itself ${distance} points ${mismatch.score > 0 ? "better" : "worse"} than it is seen.`;
}

/** The words that a figure leaves possible, never that of its bound alone; null where it leaves all of them. */
function spoken(figure: Figure): string | null {
  const { from, to } = edgesOfFigure(figure);
  const lowest = nearest(from);
  const highest = nearest(to - ROUNDING_ERROR);
  if (lowest === highest) return WORDS[lowest]!;
  const last = WORDS.length - 1;
  if (lowest === 0) return highest === last ? null : `at most ${WORDS[highest]}`;
  if (highest === last) return `at least ${WORDS[lowest]}`;
  const possible = WORDS.slice(lowest, highest + 1);
  return `${possible.slice(0, -1).join(", ")} or ${possible.at(-1)}`;
}
