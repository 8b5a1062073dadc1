import { formatNumber, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { trendsTexts } from "~/content/trends/texts";
import type { GapReading } from "~/domain/report/report";
import { describeSpans } from "./describe-spans.server";
import { tenths } from "./describe-value.server";

type Names = readonly [string, string];
type NamedWave = { label: string; gap: GapReading };

/** For a table: "Sales higher by 12", "Much the same". */
export function gapWords(language: ShownLanguage, gap: GapReading, names: Names): string {
  const texts = trendsTexts(language).texts.gap;
  const { estimate, verdict, higher } = gap;
  if (estimate.kind === "withheld") return texts.notShown;
  if (verdict === "no-real-difference") return texts.same;
  if (higher === null) return estimate.kind === "bounded" ? texts.withinBounds : texts.tooLittleShort;
  const name = names[higher];
  if (estimate.kind !== "estimate") return fill(texts.higher, { name });
  return fill(texts.higherBy, { name, points: formatNumber(language, Math.abs(estimate.score)) });
}

export function isClear({ verdict }: GapReading): boolean {
  return verdict === "clear-difference";
}

/** How the gap between the departments developed, a sentence each; none where no gap can be judged. */
export function describeTrendGap(
  language: ShownLanguage,
  waves: readonly NamedWave[],
  names: Names,
): string[] {
  const judged = waves.filter(({ gap }) => isJudged(gap));
  const now = judged.at(-1);
  if (!now) return [];
  if (!judged.some(({ gap }) => isClear(gap))) return neverApart(language, waves, judged, names);
  const texts = trendsTexts(language).texts.gap;
  const before = describeSpans(
    language,
    judged.slice(0, -1).map(({ label, gap }) => ({ label, marked: isClear(gap) })),
  );
  if (!isClear(now.gap)) {
    const text = now.gap.verdict === "no-real-difference" ? texts.alike : texts.unknown;
    return [fill(text, { wave: now.label, before })];
  }
  const past = before === "" ? texts.notBefore : fill(texts.before, { before });
  return [apart(language, now, names), ...(judged.length === 1 ? [] : [past])];
}

/** A gap of which more is known than that it lies within bounds. */
function isJudged({ estimate, verdict }: GapReading): boolean {
  return estimate.kind === "estimate" || (estimate.kind === "bounded" && verdict !== "too-little-data");
}

function neverApart(
  language: ShownLanguage,
  waves: readonly NamedWave[],
  judged: readonly NamedWave[],
  names: Names,
): string[] {
  const texts = trendsTexts(language).texts.gap;
  const unknown = judged.filter(({ gap }) => gap.verdict === "too-little-data").length;
  const open = waves.length - judged.length;
  if (unknown === 0 && open === 0) return [texts.always];
  const of = { first: names[0], second: names[1], wave: judged[0]?.label ?? "" };
  return [
    plural(language, texts.never, judged.length, of),
    ...(unknown === 0
      ? []
      : [
          unknown === judged.length
            ? plural(language, texts.tooLittleEver, unknown)
            : plural(language, texts.tooLittle, unknown),
        ]),
    ...(open === 0 ? [] : [plural(language, texts.unjudged, open)]),
  ];
}

function apart(language: ShownLanguage, { label, gap }: NamedWave, names: Names): string {
  const texts = trendsTexts(language).texts.gap;
  const said = { wave: label, name: names[gap.higher ?? 0] };
  return gap.estimate.kind === "estimate"
    ? plural(language, texts.apart, tenths(gap.estimate.score), said)
    : fill(texts.apartWithin, said);
}
