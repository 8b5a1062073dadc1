import { formatNumber, formatQuarter, formatSigned, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { ChangeReading, LastingReading } from "~/domain/report/report";
import { reportTexts } from "./texts";

/** For a table: the verdict first, then the numbers; `clear` where a change is named. */
export type ShortChange = { verdict: string; difference: string; range: string; clear: boolean };

/** "Up 6 points since Q3 2026: a clear change." */
export function changeSentence(asked: ShownLanguage, change: ChangeReading, since: string): string {
  const { language, texts } = reportTexts(asked);
  const { sentence } = texts.changes;
  if (change.kind === "unavailable") return unavailable(language, change.reason, since);
  const { difference, low, high } = change;
  switch (change.verdict) {
    case "clear-change":
      return plural(language, difference > 0 ? sentence.up : sentence.down, Math.abs(difference), { since });
    case "no-real-change":
      return fill(sentence.none, { since });
    case "too-little-data":
      if (change.because === "response-moved") return fill(sentence.responseMoved, { since });
      return fill(sentence.unknown, {
        since,
        low: wholeSigned(language, low),
        high: wholeSigned(language, high),
      });
  }
}

export function changeShort(asked: ShownLanguage, change: ChangeReading): ShortChange {
  const { language, texts } = reportTexts(asked);
  const { short } = texts.changes;
  if (change.kind === "unavailable") {
    const verdict = change.reason === "no-earlier-wave" ? short.firstWave : short.withheld;
    return { verdict, difference: "", range: "", clear: false };
  }
  const low = wholeSigned(language, change.low);
  const high = wholeSigned(language, change.high);
  const known = {
    difference: formatSigned(language, change.difference),
    range: fill(short.range, { low, high }),
  };
  switch (change.verdict) {
    case "clear-change":
      return { ...known, verdict: change.difference > 0 ? short.up : short.down, clear: true };
    case "no-real-change":
      return { ...known, verdict: short.none, clear: false };
    case "too-little-data":
      return { ...known, verdict: short.unknown, difference: "", clear: false };
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

/** From which size on a change of the overall score would show; null where that is not known. */
export function detectableSentence(asked: ShownLanguage, smallest: number | null): string | null {
  const { language, texts } = reportTexts(asked);
  return smallest === null ? null : plural(language, texts.changes.detectable, Math.ceil(smallest));
}

type ClearTopic = { name: string; up: boolean };

/** "2 topics changed clearly: Trust (up), Shared goals (down)." */
export function clearTopicsSentence(asked: ShownLanguage, clear: readonly ClearTopic[]): string {
  const { language, texts } = reportTexts(asked);
  const { topics } = texts.changes;
  if (clear.length === 0) return topics.none;
  const moved = clear.map(({ name, up }) => fill(up ? topics.up : topics.down, { topic: name }));
  return plural(language, topics.clear, clear.length, { topics: moved.join(", ") });
}

type Unavailable = Extract<ChangeReading, { kind: "unavailable" }>["reason"];

function unavailable(language: ShownLanguage, reason: Unavailable, since: string): string {
  const { sentence } = reportTexts(language).texts.changes;
  switch (reason) {
    case "no-earlier-wave":
      return sentence.firstWave;
    case "other-instrument":
      return fill(sentence.otherInstrument, { since });
    case "end-band":
      return sentence.endBand;
    default:
      return fill(sentence.withheld, { since });
  }
}

function wholeSigned(language: ShownLanguage, value: number): string {
  const rounded = Math.round(value);
  return rounded > 0 ? formatSigned(language, rounded) : formatNumber(language, rounded);
}
