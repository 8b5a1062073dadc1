import { formatNumber, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { trendsTexts } from "~/content/trends/texts";
import type { GapReading } from "~/domain/report/report";
import { describeSpans } from "./describe-spans.server";
import { tenths } from "./describe-value.server";

type Names = readonly [string, string];
type NamedWave = { label: string; gap: GapReading };

/** For a table: "Sales higher by 12", "No clear gap". */
export function gapWords(language: ShownLanguage, gap: GapReading, names: Names): string {
  const texts = trendsTexts(language).texts.gap;
  if (gap.estimate.kind === "withheld") return texts.notShown;
  if (!gap.named || gap.higher === null) return texts.none;
  const name = names[gap.higher];
  if (gap.estimate.kind !== "estimate") return fill(texts.higher, { name });
  return fill(texts.higherBy, { name, points: formatNumber(language, Math.abs(gap.estimate.score)) });
}

/** How the gap between the departments developed, a sentence each; none where no gap can be judged. */
export function describeTrendGap(
  language: ShownLanguage,
  waves: readonly NamedWave[],
  names: Names,
): string[] {
  const texts = trendsTexts(language).texts.gap;
  const shown = waves.filter(({ gap }) => gap.named || gap.estimate.kind === "estimate");
  const now = shown.at(-1);
  if (!now) return [];
  const named = (earlier: readonly NamedWave[]) =>
    describeSpans(
      language,
      earlier.map(({ label, gap }) => ({ label, marked: gap.named })),
    );
  if (named(shown) === "") {
    const text = shown.length === waves.length ? texts.never : texts.neverJudged;
    return [fill(text, { first: names[0], second: names[1] })];
  }
  const before = named(shown.slice(0, -1));
  if (!now.gap.named) return [fill(texts.noLonger, { wave: now.label, before })];
  const past = before === "" ? texts.notBefore : fill(texts.before, { before });
  return [apart(language, now, names), ...(shown.length === 1 ? [] : [past])];
}

function apart(language: ShownLanguage, { label, gap }: NamedWave, names: Names): string {
  const texts = trendsTexts(language).texts.gap;
  const said = { wave: label, name: names[gap.higher ?? 0] };
  return gap.estimate.kind === "estimate"
    ? plural(language, texts.apart, tenths(gap.estimate.score), said)
    : fill(texts.apartWithin, said);
}
