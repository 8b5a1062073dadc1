import type { ShownLanguage } from "~/content/language";
import { figureValue } from "~/content/report/estimates";
import { mirrorSentence } from "~/content/report/mirror";
import { withheldReason } from "~/content/report/withheld-reasons";
import { POINTS } from "~/domain/disclosure/figure";
import type { Figure } from "~/domain/disclosure/release-shape";
import type { MirrorReading, Report } from "~/domain/report/report";
import { describeStretch, type Stretch } from "./describe-stretch.server";

export type MirrorView = {
  /** Whose view it is. */
  seenBy: string;
  mark: "first" | "second";
  value: string;
  /** Null when not shown. */
  stretch: Stretch | null;
};

export type MirrorSide = {
  /** Whose behaviour it is. */
  department: string;
  sentence: string;
  views: readonly [MirrorView, MirrorView];
};

export type MirrorSection = { sides: readonly MirrorSide[]; withheld: string | null };

/** One refused cell blanks that cell; the section is withheld only where none of the four is shown. */
export function describeMirror(
  language: ShownLanguage,
  mirror: Report["mirror"],
  names: readonly [string, string],
  threshold: number,
): MirrorSection {
  const cells = mirror.flatMap(({ selfView, viewOfOther }) => [selfView, viewOfOther]);
  const reasons = cells.flatMap((figure) => (figure.kind === "withheld" ? [figure.reason] : []));
  const [hidden] = reasons;
  if (hidden && reasons.length === cells.length) {
    return { sides: [], withheld: withheldReason(language, hidden, threshold) };
  }
  return { sides: mirror.map((side) => mirrorSide(language, side, names)), withheld: null };
}

function mirrorSide(
  language: ShownLanguage,
  side: MirrorReading,
  names: readonly [string, string],
): MirrorSide {
  const other = side.department === 0 ? 1 : 0;
  return {
    department: names[side.department],
    sentence: mirrorSentence(language, side, names),
    views: [
      view(language, names[side.department], side.department, side.selfView),
      view(language, names[other], other, side.viewOfOther),
    ],
  };
}

function view(language: ShownLanguage, seenBy: string, index: 0 | 1, figure: Figure): MirrorView {
  return {
    seenBy,
    mark: index === 0 ? "first" : "second",
    value: figureValue(language, figure, "points"),
    stretch: describeStretch(figure, POINTS),
  };
}
