import { formatList, formatPercent, insideSentence } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { CLEAR_PROBABILITY } from "~/domain/method";
import { standsOut } from "~/domain/report/priority";
import type { WeakestVerdict } from "~/domain/report/report";
import { reportTexts } from "./texts";

type Weakness = { name: string; amongLowest: number };

/**
 * "More likely than not among the two weakest topics: shared goals (about 85 %) and trust (about 60 %)." Said of those
 * that stand out from what chance gives each; else that none does, and why.
 */
export function weakestSentence(
  asked: ShownLanguage,
  dimensions: readonly { name: string; amongLowest: number | null }[],
  verdict: WeakestVerdict | null,
): string | null {
  const { language, texts } = reportTexts(asked);
  const { weakest } = texts.gaps;
  const known = dimensions.flatMap(({ name, amongLowest }) =>
    amongLowest === null ? [] : [{ name, amongLowest }],
  );
  switch (verdict) {
    case null:
      return null;
    case "no-real-difference":
      return weakest.alike;
    case "too-little-data":
      return known.length === dimensions.length ? weakest.unknown : weakest.unknownOfShown;
    case "stand-out":
      return outstanding(
        language,
        known
          .filter(({ amongLowest }) => standsOut(amongLowest, dimensions.length))
          .sort((a, b) => b.amongLowest - a.amongLowest),
      );
  }
}

/** The clear ones first, the others with a chance of more than one half. */
function outstanding(language: ShownLanguage, topics: readonly Weakness[]): string {
  const { weakest } = reportTexts(language).texts.gaps;
  const listed = (of: readonly Weakness[]) =>
    formatList(
      language,
      of.map((topic) => withChance(language, topic)),
    );
  const clear = topics.filter(({ amongLowest }) => amongLowest >= CLEAR_PROBABILITY);
  const likely = topics.filter(({ amongLowest }) => amongLowest < CLEAR_PROBABILITY);
  if (clear.length === 0) return fill(weakest.likely, { topics: listed(likely) });
  const said = fill(weakest.clear, { topics: listed(clear) });
  return likely.length === 0 ? said : `${said} ${fill(weakest.alsoLikely, { topics: listed(likely) })}`;
}

function withChance(language: ShownLanguage, { name, amongLowest }: Weakness): string {
  const { weakest } = reportTexts(language).texts.gaps;
  const topic = insideSentence(language, name);
  const rounded = Math.round(amongLowest * 20) / 20;
  return rounded >= 1
    ? fill(weakest.above, { topic, percent: formatPercent(language, 0.95) })
    : fill(weakest.about, { topic, percent: formatPercent(language, rounded) });
}
