import { DAY, HOUR } from "~/domain/durations";

/** A wave asks for two working weeks: from a Monday morning to the Friday of the week after. Hours are UTC. */
const OPENS_AT_HOUR = 6;
const CLOSES_AFTER_DAYS = 11;
const CLOSES_AT_HOUR = 16;

/** Quarterly means every 13 weeks. */
export const CADENCE_WEEKS = 13;

/** No two releases lie closer together: set side by side they would show what one leaver had answered. */
export const REST_DAYS = 60;

/** A date that is proposed leaves time to announce the wave and to look at it once more. */
export const LEAD_DAYS = 10;
export const FEWEST_WORKING_DAYS = 3;

/** Milliseconds by which a wave may open late without being asked about: a server that restarts, a clock put right. */
const OPENING_GRACE = HOUR;

/** A day counts as open from half of these hours of the clock on. */
const WORKING_HOURS = [8, 18] as const;

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

/**
 * How a wave can be cancelled: before anybody was asked, which costs nothing, or with answers to lose; null from the
 * moment on at which its ballots are being opened. One that is stopped because its rules were changed has been asked,
 * and can be cancelled whatever state its row was given.
 *
 * @example
 * cancelling({ state: "planned", stopped: false }) // => "unasked"
 * cancelling({ state: "open", stopped: false }) // => "asked"
 * cancelling({ state: "closing", stopped: false }) // => null
 * cancelling({ state: "closed", stopped: true }) // => "asked"
 */
export function cancelling({
  state,
  stopped,
}: {
  state: WaveState;
  stopped: boolean;
}): "unasked" | "asked" | null {
  if (stopped) return "asked";
  if (!nextState(state, "cancel").ok) return null;
  return state === "planned" ? "unasked" : "asked";
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
 * last wave of the relationship stopped asking that released something or may still; null when there was none.
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
 * Whether other waves have to keep their distance of 60 days from this one: it has released something, or may still.
 * One that was cancelled, closed early, lost its key or was never answered has not, and neither has a plan whose
 * closing date has passed.
 *
 * @example
 * mayRelease({ state: "cancelled", endedBecause: "cancelled", closesAt: new Date(9) }, new Date(0)) // => false
 * mayRelease({ state: "closed", endedBecause: null, closesAt: new Date(0) }, new Date(9)) // => true
 */
export function mayRelease(
  wave: { state: WaveState; endedBecause: string | null; closesAt: Date },
  now: Date,
): boolean {
  if (wave.state === "cancelled") return false;
  if (wave.state === "planned") return wave.closesAt > now;
  return wave.endedBecause === null;
}

/**
 * What the clock says about a planned wave: to wait, to open, or that its moment was missed, by more than an hour or
 * already when it was planned. A wave that missed its moment waits for a person: nobody chose the time it is now.
 *
 * @example
 * openingByClock({ opensAt: new Date("2026-11-23T08:00Z"), createdAt: new Date("2026-11-01T08:00Z") }, new Date("2026-11-26T08:00Z")) // => "missed"
 */
export function openingByClock(
  { opensAt, createdAt }: { opensAt: Date; createdAt: Date },
  now: Date,
): "wait" | "open" | "missed" {
  if (opensAt > now) return "wait";
  return opensAt <= createdAt || +now - +opensAt > OPENING_GRACE ? "missed" : "open";
}

/**
 * Days from Monday to Friday on which a wave is open for at least half of the hours from 8 to 18, in the zone of the
 * machine. Public holidays are not known.
 *
 * @example
 * workingDays(new Date(2026, 11, 1, 8), new Date(2026, 11, 2, 8)) // => 1
 * workingDays(new Date(2026, 10, 23, 8), new Date(2026, 11, 4, 18)) // => 10
 */
export function workingDays(opensAt: Date, closesAt: Date): number {
  const [from, to] = WORKING_HOURS;
  const day = new Date(opensAt.getFullYear(), opensAt.getMonth(), opensAt.getDate());
  let days = 0;
  for (; day < closesAt; day.setDate(day.getDate() + 1)) {
    const hour = (clock: number) => +new Date(day.getFullYear(), day.getMonth(), day.getDate(), clock);
    const open = Math.min(+closesAt, hour(to)) - Math.max(+opensAt, hour(from));
    if (day.getDay() % 6 !== 0 && open * 2 >= hour(to) - hour(from)) days += 1;
  }
  return days;
}

/**
 * The quarter a date lies in where the machine stands, as people label their waves.
 *
 * @example
 * quarterHere(new Date(2027, 0, 1, 8)) // => "2027-Q1"
 */
export function quarterHere(date: Date): string {
  return `${date.getFullYear()}-Q${Math.floor(date.getMonth() / 3) + 1}`;
}

/**
 * The quarter a date lies in (UTC), for dates that are reckoned in UTC.
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
  let opens = midnight + OPENS_AT_HOUR * HOUR;
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

function datesFrom(opensAt: Date): WaveDates {
  const day = Date.UTC(opensAt.getUTCFullYear(), opensAt.getUTCMonth(), opensAt.getUTCDate());
  const closesAt = new Date(day + CLOSES_AFTER_DAYS * DAY + CLOSES_AT_HOUR * HOUR);
  return { opensAt, closesAt, quarter: quarterOf(opensAt) };
}
