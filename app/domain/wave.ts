const DAY = 24 * 60 * 60 * 1000;

/** A wave asks for two working weeks: from a Monday morning to the Friday of the week after. Hours are UTC. */
const OPENS_AT_HOUR = 6;
const CLOSES_AFTER_DAYS = 11;
const CLOSES_AT_HOUR = 16;

/** Quarterly means every 13 weeks; a single wave may be moved by two. */
export const CADENCE_WEEKS = 13;
export const MOVABLE_WEEKS = 2;

/** The same items are not asked again sooner: two waves close together show what one leaver had answered. */
export const REST_DAYS = 60;

export type WaveState = "planned" | "open" | "closing" | "closed" | "cancelled";
export type WaveEvent = "open" | "begin-closing" | "finish-closing" | "cancel";

export type WaveDates = { opensAt: Date; closesAt: Date; quarter: string };

const TRANSITIONS: Readonly<Record<WaveState, Partial<Record<WaveEvent, WaveState>>>> = {
  planned: { open: "open", cancel: "cancelled" },
  open: { "begin-closing": "closing", cancel: "cancelled" },
  closing: { "finish-closing": "closed" },
  closed: {},
  cancelled: {},
};

/**
 * The state after an event, or a refusal: planned, open, closing, closed, or cancelled before closing began.
 *
 * @example
 * nextState("planned", "open") // => {"ok":true,"state":"open"}
 * nextState("closed", "open") // => {"ok":false,"reason":"not-possible-in-this-state"}
 */
export function nextState(
  state: WaveState,
  event: WaveEvent,
): { ok: true; state: WaveState } | { ok: false; reason: "not-possible-in-this-state" } {
  const next = TRANSITIONS[state][event];
  return next ? { ok: true, state: next } : { ok: false, reason: "not-possible-in-this-state" };
}

export type OpeningRefusal =
  | { ok: false; reason: "not-planned" }
  | { ok: false; reason: "another-wave-is-open" }
  | { ok: false; reason: "closes-in-the-past" }
  | { ok: false; reason: "too-few-invited"; departments: readonly (0 | 1)[] }
  | { ok: false; reason: "asked-too-recently"; possibleFrom: Date };

/**
 * Whether a wave may open now.
 *
 * `invited` counts the roster per department; each needs at least the reporting threshold. `lastAskedAt` is when the
 * previous wave of the relationship stopped asking, a cancelled one included; null when there was none.
 *
 * @example
 * canOpen({ state: "planned", otherWaveOpen: false, threshold: 5, invited: [9, 4], now: new Date(0), closesAt: new Date(1), lastAskedAt: null }) // => {"ok":false,"reason":"too-few-invited","departments":[1]}
 */
export function canOpen(wave: {
  state: WaveState;
  otherWaveOpen: boolean;
  threshold: number;
  invited: readonly [number, number];
  now: Date;
  closesAt: Date;
  lastAskedAt: Date | null;
}): { ok: true } | OpeningRefusal {
  if (wave.state !== "planned") return { ok: false, reason: "not-planned" };
  if (wave.otherWaveOpen) return { ok: false, reason: "another-wave-is-open" };
  if (wave.closesAt <= wave.now) return { ok: false, reason: "closes-in-the-past" };
  const indices: readonly (0 | 1)[] = [0, 1];
  const departments = indices.filter((index) => wave.invited[index] < wave.threshold);
  if (departments.length > 0) return { ok: false, reason: "too-few-invited", departments };
  if (wave.lastAskedAt) {
    const possibleFrom = new Date(wave.lastAskedAt.getTime() + REST_DAYS * DAY);
    if (wave.now < possibleFrom) return { ok: false, reason: "asked-too-recently", possibleFrom };
  }
  return { ok: true };
}

/**
 * The quarter a date lies in (UTC), as waves are labelled.
 *
 * @example
 * quarterOf(new Date("2026-11-22T12:00:00Z")) // => "2026-Q4"
 */
export function quarterOf(date: Date): string {
  return `${date.getUTCFullYear()}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`;
}

/**
 * The dates of a wave that opens on the first Monday after `after` (that Monday itself, when its morning is ahead).
 *
 * @example
 * defaultWaveDates(new Date("2026-11-22T12:00:00Z")) // => {"opensAt":"2026-11-23T06:00:00.000Z","closesAt":"2026-12-04T16:00:00.000Z","quarter":"2026-Q4"}
 */
export function defaultWaveDates(after: Date): WaveDates {
  const midnight = Date.UTC(after.getUTCFullYear(), after.getUTCMonth(), after.getUTCDate());
  let opens = midnight + OPENS_AT_HOUR * 60 * 60 * 1000;
  while (new Date(opens).getUTCDay() !== 1 || opens <= after.getTime()) opens += DAY;
  return datesFrom(new Date(opens));
}

/**
 * The next three waves: the first on the usual dates, or 13 weeks after the last one opened if that is still ahead.
 *
 * @example
 * nextWaveDates(new Date("2026-11-22T12:00:00Z"), null).map((dates) => dates.quarter) // => ["2026-Q4","2027-Q1","2027-Q2"]
 */
export function nextWaveDates(
  after: Date,
  lastOpenedAt: Date | null,
): readonly [WaveDates, WaveDates, WaveDates] {
  const due = lastOpenedAt ? new Date(lastOpenedAt.getTime() + CADENCE_WEEKS * 7 * DAY) : null;
  const first = due && due > after ? datesFrom(due) : defaultWaveDates(after);
  const later = (waves: number) =>
    datesFrom(new Date(first.opensAt.getTime() + waves * CADENCE_WEEKS * 7 * DAY));
  return [first, later(1), later(2)];
}

/**
 * Whether an opening date keeps the quarterly rhythm, give or take two weeks.
 *
 * @example
 * keepsRhythm(new Date("2026-08-24T06:00:00Z"), new Date("2026-12-07T06:00:00Z")) // => true
 */
export function keepsRhythm(lastOpenedAt: Date, opensAt: Date): boolean {
  const weeks = (opensAt.getTime() - lastOpenedAt.getTime()) / (7 * DAY);
  return Math.abs(weeks - CADENCE_WEEKS) <= MOVABLE_WEEKS;
}

function datesFrom(opensAt: Date): WaveDates {
  const day = Date.UTC(opensAt.getUTCFullYear(), opensAt.getUTCMonth(), opensAt.getUTCDate());
  const closesAt = new Date(day + CLOSES_AFTER_DAYS * DAY + CLOSES_AT_HOUR * 60 * 60 * 1000);
  return { opensAt, closesAt, quarter: quarterOf(opensAt) };
}
