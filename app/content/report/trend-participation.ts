import { list, percent } from "~/content/numbers";
import { LOW_RESPONSE_RATE, RESPONSE_SHIFT } from "~/domain/method";
import { spans } from "./trend-spans";

/** Guards a difference of two rates that is meant to be exactly .15. */
const RATE_SLACK = 1e-9;

/** More than these are counted. */
const MOST_NAMED = 4;

type RateWave = { label: string; rates: readonly [number | null, number | null] };

/** What to be careful about in the response rates of a department, a sentence each. */
export function responseSentences(waves: readonly RateWave[], names: readonly [string, string]): string[] {
  return [0, 1].flatMap((index) => {
    const known = waves.flatMap(({ label, rates }) => {
      const rate = rates[index];
      return rate === null || rate === undefined ? [] : [{ label, rate }];
    });
    const name = names[index === 0 ? 0 : 1];
    return [lowSentence(known, name), shiftSentence(known, name)].filter((sentence) => sentence !== null);
  });
}

type Known = { label: string; rate: number };

function lowSentence(known: readonly Known[], name: string): string | null {
  const waves = known.filter(({ rate }) => rate < LOW_RESPONSE_RATE).map(({ label }) => label);
  if (waves.length === 0) return null;
  const low =
    waves.length > MOST_NAMED
      ? `${waves.length} of ${known.length} waves, last in ${waves.at(-1)}`
      : spans(known.map(({ label, rate }) => ({ label, marked: rate < LOW_RESPONSE_RATE })));
  return `Fewer than ${percent(LOW_RESPONSE_RATE)} of ${name} answered in ${low}: treat those figures with caution.`;
}

function shiftSentence(known: readonly Known[], name: string): string | null {
  const shifts = known.slice(1).flatMap(({ label, rate }, index) => {
    const before = known[index]?.rate ?? rate;
    const far = Math.abs(rate - before) >= RESPONSE_SHIFT - RATE_SLACK;
    return far ? [`${label} (from ${percent(before)} to ${percent(rate)})`] : [];
  });
  if (shifts.length === 0) return null;
  if (shifts.length > MOST_NAMED) {
    return `The response rate of ${name} moved much in ${shifts.length} of ${known.length} waves, last in ${shifts.at(-1)}; part of a change there may come from other people answering.`;
  }
  return `The response rate of ${name} moved much in ${list(shifts)}; part of a change there may come from other people answering.`;
}

export const STEADY_RESPONSE = "In every wave shown, at least 60\u00a0% of each department answered.";
