import { DAY } from "~/domain/durations";

/** Before the wave closes. */
const LAST_REMINDER = 2 * DAY;
/** The closest together that two messages may go out, milliseconds: planned, and where one was late. */
export const APART = DAY;
const MORNING_HOUR = 9;

/** Days to move from a Sunday and from a Saturday. */
export const NEXT_MONDAY = [1, 2] as const;
const FRIDAY_BEFORE = [-2, -1] as const;

export type MailDate = { message: "invitation" | "reminder-middle" | "reminder-last"; at: Date };

/**
 * When everybody invited is written to: the invitation at opening, a reminder in the middle and one two days before the
 * end, both on a working morning in the zone of the machine; never two within a day.
 *
 * @example
 * mailDates({ opensAt: new Date(2026, 1, 2, 8), closesAt: new Date(2026, 1, 13, 18) }).map(({ message }) => message) // => ["invitation","reminder-middle","reminder-last"]
 * mailDates({ opensAt: new Date(2026, 1, 2, 8), closesAt: new Date(2026, 1, 4, 8) }).map(({ message }) => message) // => ["invitation"]
 */
export function mailDates(wave: { opensAt: Date; closesAt: Date }): readonly MailDate[] {
  const opens = +wave.opensAt;
  const closes = +wave.closesAt;
  const middle = onMorning(new Date(opens + (closes - opens) / 2), NEXT_MONDAY);
  const last = onMorning(new Date(closes - LAST_REMINDER), FRIDAY_BEFORE);
  const dates: MailDate[] = [{ message: "invitation", at: wave.opensAt }];
  if (+last - +middle >= APART && +middle - opens >= APART)
    dates.push({ message: "reminder-middle", at: middle });
  if (+last - opens >= APART) dates.push({ message: "reminder-last", at: last });
  return dates;
}

/**
 * Nine in the morning of a day, in the zone of the machine; from a weekend `move` days on or back.
 *
 * @example
 * onMorning(new Date(2026, 1, 8), NEXT_MONDAY).getDate() // => 9
 */
export function onMorning(date: Date, move: readonly [number, number]): Date {
  const weekday = date.getDay();
  const days = weekday === 0 ? move[0] : weekday === 6 ? move[1] : 0;
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, MORNING_HOUR);
}
