import { openingByClock } from "~/domain/wave";

/** What those who steer waves are written to about. */
const OF_STEERING = [
  "will-open",
  "could-not-open",
  "lapsed",
  "refused-addresses",
  "holders-awaited",
] as const;
/** The same for those who read results. */
const OF_READING = ["opened", "half-time", "closed", "report-ready"] as const;

/** Every message about waves, in the order in which they come. */
export const STEERING_MESSAGES = [...OF_STEERING, ...OF_READING] as const;
export type SteeringMessage = (typeof STEERING_MESSAGES)[number];

/** Before a wave opens by itself, and after it should have: in working days. */
const NOTICE_DAYS = 2;
const WAITING_DAYS = 5;

/**
 * Whether a message is for everybody who reads results, and not only for those who steer waves.
 *
 * @example
 * isForReaders("report-ready") // => true
 * isForReaders("could-not-open") // => false
 */
export function isForReaders(message: SteeringMessage): boolean {
  const ofReading: readonly SteeringMessage[] = OF_READING;
  return ofReading.includes(message);
}

/**
 * When somebody should be told that a wave opens by itself: two working days before, at its hour, in the zone of the
 * machine. Saturdays and Sundays do not count; public holidays are not known.
 *
 * @example
 * noticeBeforeOpening(new Date(2026, 10, 23, 8)).toDateString() // => "Thu Nov 19 2026"
 */
export function noticeBeforeOpening(opensAt: Date): Date {
  return workingDaysFrom(opensAt, NOTICE_DAYS, -1);
}

/**
 * Whether a planned wave has waited for a person for five working days after its date: nobody wants it any more.
 *
 * @example
 * hasLapsed({ opensAt: new Date(2026, 10, 23, 8), createdAt: new Date(2026, 10, 1) }, new Date(2026, 10, 30, 7)) // => false
 * hasLapsed({ opensAt: new Date(2026, 10, 23, 8), createdAt: new Date(2026, 10, 1) }, new Date(2026, 10, 30, 8)) // => true
 */
export function hasLapsed(wave: { opensAt: Date; createdAt: Date }, now: Date): boolean {
  // One that came back counts from then on.
  const since = wave.createdAt > wave.opensAt ? wave.createdAt : wave.opensAt;
  return openingByClock(wave, now) === "missed" && now >= workingDaysFrom(since, WAITING_DAYS, 1);
}

/** The same hour so many days from Monday to Friday later, or earlier. */
function workingDaysFrom(date: Date, days: number, step: 1 | -1): Date {
  const at = new Date(date);
  for (let counted = 0; counted < days; ) {
    at.setDate(at.getDate() + step);
    if (at.getDay() % 6 !== 0) counted += 1;
  }
  return at;
}
