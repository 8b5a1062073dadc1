type ProposedDates = { startsOn: string; dueOn: string };

const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * DAY;
const MONDAY = 1;
const FRIDAY = 5;
/** Weeks between the starts of two actions of a plan: nobody begins three things on one day. */
const STAGGER = 2;
const WEEKS_TO_DO = 6;
/** Weeks before the next survey opens: what came of an action has to be felt before it is asked about. */
const REST = 2;

/**
 * The days that an action of a plan is given at first: the actions start two weeks apart, on Mondays, take six weeks, and
 * end two weeks before the next survey opens where that leaves two weeks for the action itself. Nothing starts or is due
 * from 20 December to 6 January. `place` counts the actions of the plan from 0; days are ISO dates, `nextSurvey` is null
 * where none is in sight.
 *
 * @example
 * proposeDates("2026-02-03", 0, null) // => {"startsOn":"2026-02-09","dueOn":"2026-03-23"}
 * proposeDates("2026-02-03", 1, "2026-04-13") // => {"startsOn":"2026-02-23","dueOn":"2026-03-30"}
 * proposeDates("2026-11-24", 0, "2027-01-25") // => {"startsOn":"2026-11-30","dueOn":"2027-01-11"}
 * proposeDates("2026-12-15", 0, null) // => {"startsOn":"2027-01-11","dueOn":"2027-02-22"}
 */
export function proposeDates(today: string, place: number, nextSurvey: string | null): ProposedDates {
  const last = nextSurvey === null ? Number.POSITIVE_INFINITY : timeOf(nextSurvey) - REST * WEEK;
  const first = afterTheYear(nextMonday(timeOf(today)), MONDAY);
  const wanted = afterTheYear(first + place * STAGGER * WEEK, MONDAY);
  const start = wanted + STAGGER * WEEK <= last ? wanted : first;
  const whole = start + WEEKS_TO_DO * WEEK;
  const early = Math.min(whole, last);
  const end = early >= start + STAGGER * WEEK ? early : whole;
  return { startsOn: dayOf(start), dueOn: dayOf(beforeTheYear(end, start + STAGGER * WEEK)) };
}

/** The Monday after a day, never the day itself. */
function nextMonday(time: number): number {
  const days = (MONDAY - new Date(time).getUTCDay() + 7) % 7 || 7;
  return time + days * DAY;
}

/** The first such weekday after 6 January for a day in between. */
function afterTheYear(time: number, weekday: number): number {
  let day = time;
  while (isBetweenTheYears(day)) day += DAY;
  while (day !== time && new Date(day).getUTCDay() !== weekday) day += DAY;
  return day;
}

/** The last Friday before 20 December for a day in between, unless that is too early: then after 6 January. */
function beforeTheYear(time: number, earliest: number): number {
  let day = time;
  while (isBetweenTheYears(day)) day -= DAY;
  while (day !== time && new Date(day).getUTCDay() !== FRIDAY) day -= DAY;
  return day >= earliest ? day : afterTheYear(time, MONDAY);
}

function isBetweenTheYears(time: number): boolean {
  const day = dayOf(time).slice(5);
  return day >= "12-20" || day <= "01-06";
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
