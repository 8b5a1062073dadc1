import type { Figure } from "~/domain/disclosure/release";
import type { MirrorReading } from "~/domain/report/report";
import { plainNumber } from "./numbers";

/** The nearest answer on the response scale. */
export function frequencyWord(figurePoints: number): string {
  const words = ["never", "rarely", "sometimes", "often", "always"];
  const nearest = Math.min(5, Math.max(1, Math.round(figurePoints / 20)));
  return words[nearest - 1]!;
}

/**
 * The mirror items ask whether a department tells the other what it needs to know, and whether it keeps what was
 * agreed. Both together are one direction.
 */
export function mirrorSentence(side: MirrorReading, names: readonly [string, string]): string {
  const seen = names[side.department];
  const seer = names[side.department === 0 ? 1 : 0];
  const self = spoken(side.selfView);
  const other = spoken(side.viewOfOther);
  if (self === null || other === null) return `How ${seen} is seen from both sides is not shown.`;
  const views = `${seen} says it ${self} informs in good time and keeps agreements; ${seer} experiences it ${other}.`;
  if (side.mismatch.kind !== "estimate") return views;
  if (!side.named) return `${views} The two views do not differ clearly.`;
  const distance = plainNumber(Math.abs(side.mismatch.score));
  return side.mismatch.score > 0
    ? `${views} ${seen} sees itself ${distance} points better than it is seen.`
    : `${views} ${seen} sees itself ${distance} points worse than it is seen.`;
}

function spoken(figure: Figure): string | null {
  if (figure.kind === "withheld") return null;
  const value = figure.kind === "value" ? figure.value : figure.bound;
  return frequencyWord(value);
}
