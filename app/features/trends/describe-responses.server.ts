import { formatList, formatPercent } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { trendsTexts } from "~/content/trends/texts";
import { LOW_RESPONSE_RATE, RESPONSE_SHIFT } from "~/domain/method";
import { describeSpans } from "./describe-spans.server";

/** Guards a difference of two rates that is meant to be exactly .15. */
const RATE_SLACK = 1e-9;

/** More than these are counted. */
const MOST_NAMED = 4;

type RateWave = { label: string; rates: readonly [number | null, number | null] };
type Known = { label: string; rate: number };

/** What to be careful about in the response rates of a department, a sentence each. */
export function describeTrendResponses(
  language: ShownLanguage,
  waves: readonly RateWave[],
  names: readonly [string, string],
): string[] {
  const texts = trendsTexts(language).texts.responses;
  const careful = ([0, 1] as const).flatMap((index) => {
    const known = waves.flatMap(({ label, rates }): Known[] => {
      const rate = rates[index];
      return rate === null ? [] : [{ label, rate }];
    });
    return [lowSentence(language, known, names[index]), shiftSentence(language, known, names[index])];
  });
  const said = careful.filter((sentence) => sentence !== null);
  const shown = waves.some(({ rates }) => rates.some((rate) => rate !== null));
  const steady = fill(texts.steady, { rate: formatPercent(language, LOW_RESPONSE_RATE) });
  return said.length > 0 || !shown ? said : [steady];
}

function lowSentence(language: ShownLanguage, known: readonly Known[], name: string): string | null {
  const texts = trendsTexts(language).texts.responses;
  const isLow = ({ rate }: Known) => rate < LOW_RESPONSE_RATE;
  const low = known.filter(isLow);
  const said = { rate: formatPercent(language, LOW_RESPONSE_RATE), name };
  const last = low.at(-1)?.label;
  if (last === undefined) return null;
  if (low.length > MOST_NAMED)
    return fill(texts.lowOften, { ...said, low: low.length, known: known.length, last });
  const marked = known.map((wave) => ({ label: wave.label, marked: isLow(wave) }));
  return fill(texts.low, { ...said, waves: describeSpans(language, marked) });
}

function shiftSentence(language: ShownLanguage, known: readonly Known[], name: string): string | null {
  const texts = trendsTexts(language).texts.responses;
  const shifts = known.slice(1).flatMap(({ label, rate }, index) => {
    const before = known[index]?.rate ?? rate;
    const far = Math.abs(rate - before) >= RESPONSE_SHIFT - RATE_SLACK;
    const [from, to] = [formatPercent(language, before), formatPercent(language, rate)];
    return far ? [fill(texts.moved, { wave: label, from, to })] : [];
  });
  const last = shifts.at(-1);
  if (last === undefined) return null;
  if (shifts.length <= MOST_NAMED) return fill(texts.shift, { name, waves: formatList(language, shifts) });
  return fill(texts.shiftOften, { name, shifts: shifts.length, known: known.length, last });
}
