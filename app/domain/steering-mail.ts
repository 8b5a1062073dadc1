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

/** What somebody can switch off, each by itself: the messages, and the overview of the week. */
export const MAIL_SWITCHES = [...STEERING_MESSAGES, "weekly-digest"] as const;
export type MailSwitch = (typeof MAIL_SWITCHES)[number];

/** Before a wave opens by itself, and after it should have: in working days. */
const NOTICE_DAYS = 2;
const WAITING_DAYS = 5;

/**
 * Whether a message, or the overview of the week, is for everybody who reads results, and not only for those who steer waves.
 *
 * @example
 * isForReaders("report-ready") // => true
 * isForReaders("could-not-open") // => false
 */
export function isForReaders(message: MailSwitch): boolean {
  const ofReading: readonly MailSwitch[] = [...OF_READING, "weekly-digest"];
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
 * When a planned wave that has missed its date is given up: five working days after it was first seen to wait for a
 * person, at the same hour. A server that was down, or updated, has told nobody yet, so the date itself does not count.
 *
 * @example
 * lapsesAt(new Date(2026, 10, 23, 9)).toDateString() // => "Mon Nov 30 2026"
 */
export function lapsesAt(seenWaiting: Date): Date {
  return workingDaysFrom(seenWaiting, WAITING_DAYS, 1);
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
