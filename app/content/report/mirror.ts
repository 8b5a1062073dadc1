import { formatAlternatives, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { edgesOfFigure } from "~/domain/disclosure/figure";
import type { Figure } from "~/domain/disclosure/release-shape";
import type { MirrorReading } from "~/domain/report/report";
import { reportTexts } from "./texts";

/** Never to always. */
const ANSWERS = 5;

/** The upper edge of a figure does not belong to it: taken off, it stays out of the next word. */
const ROUNDING_ERROR = 1e-9;

/** The place of the nearest answer on the response scale. */
function nearest(figurePoints: number): number {
  return Math.min(ANSWERS, Math.max(1, Math.round(figurePoints / 20))) - 1;
}

/**
 * The mirror items ask whether a department tells the other what it needs to know, and whether it keeps what was
 * agreed. Both together are one direction.
 */
export function mirrorSentence(
  asked: ShownLanguage,
  side: MirrorReading,
  names: readonly [string, string],
): string {
  const { language, texts } = reportTexts(asked);
  const seen = names[side.department];
  const seer = names[side.department === 0 ? 1 : 0];
  if (side.selfView.kind === "withheld" && side.viewOfOther.kind === "withheld") {
    return fill(texts.mirror.withheld, { seen });
  }
  const sentences = [views(language, side, seen, seer), difference(language, side, seen)];
  return sentences.filter((part) => part !== null).join(" ");
}

function views(
  language: ShownLanguage,
  { selfView, viewOfOther }: MirrorReading,
  seen: string,
  seer: string,
): string {
  const { mirror } = reportTexts(language).texts;
  const self = spoken(language, selfView);
  const other = spoken(language, viewOfOther);
  if (self === null && other === null) return fill(mirror.wideBounds, { seen });
  if (self === null) return fill(mirror.onlyOther, { seer, seen, other: other ?? "" });
  if (other === null) return fill(mirror.onlySelf, { seen, self });
  return fill(mirror.both, { seen, self, seer, other });
}

function difference(
  language: ShownLanguage,
  { mismatch, verdict }: MirrorReading,
  seen: string,
): string | null {
  const { mirror } = reportTexts(language).texts;
  if (mismatch.kind === "withheld") return null;
  if (verdict === "no-real-difference") return mirror.alike;
  if (verdict === "too-little-data") return mirror.unknown;
  if (mismatch.kind === "bounded")
    return fill(mismatch.low > 0 ? mirror.clearlyBetter : mirror.clearlyWorse, { seen });
  const text = mismatch.score > 0 ? mirror.better : mirror.worse;
  return plural(language, text, Math.abs(mismatch.score), { seen });
}

/** The words that a figure leaves possible, never that of its bound alone; null where it leaves all of them. */
function spoken(language: ShownLanguage, figure: Figure): string | null {
  const { often, atMost, atLeast } = reportTexts(language).texts.mirror;
  const { from, to } = edgesOfFigure(figure);
  const lowest = nearest(from);
  const highest = nearest(to - ROUNDING_ERROR);
  const last = ANSWERS - 1;
  if (lowest === 0 && highest === last) return null;
  if (lowest === highest) return often[lowest] ?? null;
  if (lowest === 0) return fill(atMost, { often: often[highest] ?? "" });
  if (highest === last) return fill(atLeast, { often: often[lowest] ?? "" });
  return formatAlternatives(language, often.slice(lowest, highest + 1));
}
