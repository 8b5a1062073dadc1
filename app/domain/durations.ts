/** Milliseconds, to add to an instant. A day of the calendar in which clocks change is longer or shorter. */
export const MINUTE = 60 * 1000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
