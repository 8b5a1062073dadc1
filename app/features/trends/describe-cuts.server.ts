import type { ShownLanguage } from "~/content/language";
import { cutsInWords } from "~/content/report/cuts";
import { fill } from "~/content/translated";
import { trendsTexts } from "~/content/trends/texts";
import { CUT_SCORES, type CutScores } from "~/domain/method";
import { sameCuts } from "~/domain/report/stages";
import type { TrendTime } from "./describe-time.server";
import type { TrendWave } from "./describe-waves.server";

/** A stretch of the time line over which the releases cut the scale at the same scores; days since 1970. */
export type CutSpan = { from: number; to: number; cuts: CutScores };

/** The spans, oldest first, and a sentence for each change from one to the next. */
export type TrendCuts = { spans: readonly CutSpan[]; sentences: readonly string[] };

/**
 * Which cuts apply where: each wave's until halfway to the first wave of another method, so that every score lies over
 * the bands that its own report read.
 */
export function describeTrendCuts(
  language: ShownLanguage,
  waves: readonly TrendWave[],
  time: TrendTime,
): TrendCuts {
  const released = waves.flatMap(({ day, label, cuts }) => (cuts ? [{ day, label, cuts }] : []));
  const starts = released.filter(({ cuts }, index) => {
    const before = released[index - 1];
    return !before || !sameCuts(cuts, before.cuts);
  });
  const spans = starts.map(({ day, cuts }, index): CutSpan => {
    const last = released.findLast((wave) => wave.day < day)?.day;
    const from = index === 0 || last === undefined ? time.from : (last + day) / 2;
    return { from, to: time.to, cuts };
  });
  return {
    spans:
      spans.length === 0
        ? [{ ...time, cuts: CUT_SCORES }]
        : spans.map((span, index) => ({ ...span, to: spans[index + 1]?.from ?? time.to })),
    sentences: starts.slice(1).map(({ label, cuts }, index) =>
      fill(trendsTexts(language).texts.page.cuts.changed, {
        wave: label,
        now: cutsInWords(language, cuts),
        before: cutsInWords(language, starts[index]?.cuts ?? cuts),
      }),
    ),
  };
}
