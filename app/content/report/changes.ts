import { formatNumber, formatQuarter, formatSigned, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { ChangeReading, LastingReading } from "~/domain/report/report";
import { reportTexts } from "./texts";

/** For a table: the verdict first, then the numbers; `clear` where a change is named. */
export type ShortChange = { verdict: string; difference: string; range: string; clear: boolean };

type Unavailable = Extract<ChangeReading, { kind: "unavailable" }>;
type Bounded = Extract<ChangeReading, { kind: "bounded" }>;

/** "Up 6 points since Q3 2026: a clear change." */
export function changeSentence(asked: ShownLanguage, change: ChangeReading, since: string): string {
  const { language, texts } = reportTexts(asked);
  const { sentence } = texts.changes;
  if (change.kind === "unavailable") return unavailable(language, change.reason, since);
  switch (change.verdict) {
    case "clear-change":
      return clearSentence(language, change, since);
    case "no-real-change":
      return fill(sentence.none, { since });
    case "too-little-data":
      if (change.because === "response-moved") return fill(sentence.responseMoved, { since });
      return fill(sentence.unknown, {
        since,
        low: wholeSigned(language, change.low),
        high: wholeSigned(language, change.high),
      });
  }
}

/** Which way a change went that is clear. */
export function isUp(change: Exclude<ChangeReading, Unavailable>): boolean {
  return (change.kind === "change" ? change.difference : change.low) > 0;
}

/** The least that the bounds leave of a change, whole points, rounded down. */
export function leastOf({ low, high }: Bounded): number {
  return Math.floor(Math.min(Math.abs(low), Math.abs(high)));
}

function clearSentence(
  language: ShownLanguage,
  change: Exclude<ChangeReading, Unavailable>,
  since: string,
): string {
  const { sentence } = reportTexts(language).texts.changes;
  const up = isUp(change);
  return change.kind === "change"
    ? plural(language, up ? sentence.up : sentence.down, Math.abs(change.difference), { since })
    : plural(language, up ? sentence.upAtLeast : sentence.downAtLeast, leastOf(change), { since });
}

export function changeShort(asked: ShownLanguage, change: ChangeReading): ShortChange {
  const { language, texts } = reportTexts(asked);
  const { short } = texts.changes;
  const nothing = { difference: "", range: "", clear: false };
  if (change.kind === "unavailable")
    return { ...nothing, verdict: unavailableShort(language, change.reason) };
  const numbers = change.kind === "change" ? numbersOf(language, change) : nothing;
  switch (change.verdict) {
    case "clear-change": {
      const verdict = isUp(change) ? short.up : short.down;
      const difference =
        change.kind === "change"
          ? numbers.difference
          : fill(short.atLeast, { count: formatNumber(language, leastOf(change)) });
      return { ...numbers, verdict, difference, clear: true };
    }
    case "no-real-change":
      return { ...numbers, verdict: short.none };
    case "too-little-data":
      return { ...numbers, verdict: short.unknown, difference: "" };
  }
}

function numbersOf(language: ShownLanguage, change: Extract<ChangeReading, { kind: "change" }>) {
  const { short } = reportTexts(language).texts.changes;
  const low = wholeSigned(language, change.low);
  const high = wholeSigned(language, change.high);
  return {
    difference: formatSigned(language, change.difference),
    range: fill(short.range, { low, high }),
    clear: false,
  };
}

function unavailableShort(language: ShownLanguage, reason: Unavailable["reason"]): string {
  const { short } = reportTexts(language).texts.changes;
  switch (reason) {
    case "no-earlier-wave":
      return short.firstWave;
    case "other-instrument":
      return short.otherInstrument;
    case "end-band":
      return short.withinBounds;
    default:
      return short.withheld;
  }
}

/** Whether the newest change, or the one before, lasts; null where nothing is to be said. */
export function lastingSentence(asked: ShownLanguage, lasting: LastingReading | null): string | null {
  if (lasting === null) return null;
  const { language, texts } = reportTexts(asked);
  const since = formatQuarter(language, lasting.since.quarter);
  switch (lasting.verdict) {
    case "lasting": {
      const { up, down } = texts.changes.lasting;
      const { difference } = lasting;
      return plural(language, difference > 0 ? up : down, Math.abs(difference), { since });
    }
    case "awaited":
      return texts.changes.lasting.awaited;
    case "unconfirmed":
      return fill(texts.changes.lasting.unconfirmed, { since });
  }
}

/** Which size of change is likely to be noticed, in the overall score; null where that is not known. */
export function detectableSentence(asked: ShownLanguage, smallest: number | null): string | null {
  const { language, texts } = reportTexts(asked);
  return smallest === null ? null : plural(language, texts.changes.detectable, Math.ceil(smallest));
}

function unavailable(language: ShownLanguage, reason: Unavailable["reason"], since: string): string {
  const { sentence } = reportTexts(language).texts.changes;
  switch (reason) {
    case "no-earlier-wave":
      return sentence.firstWave;
    case "other-instrument":
      return fill(sentence.otherInstrument, { since });
    case "end-band":
      return fill(sentence.endBand, { since });
    default:
      return fill(sentence.withheld, { since });
  }
}

function wholeSigned(language: ShownLanguage, value: number): string {
  const rounded = Math.round(value);
  return rounded > 0 ? formatSigned(language, rounded) : formatNumber(language, rounded);
}
