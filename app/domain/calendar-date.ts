/**
 * Whether a text is a day of the calendar in ISO form; such texts sort like the days they name.
 *
 * @example
 * isCalendarDate("2028-02-29") // => true
 * isCalendarDate("2026-02-29") // => false
 */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
