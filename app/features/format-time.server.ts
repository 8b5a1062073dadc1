const DAY_AND_TIME = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });

/** "Friday 4 December 2026 at 18:00", in the server's time zone. */
export function formatInstant(instant: Date): string {
  const part = partsOf(DAY_AND_TIME, instant);
  return `${part.weekday} ${part.day} ${part.month} ${part.year} at ${part.hour}:${part.minute}`;
}

/** The same in a respondent's language: "Freitag, 4. Dezember 2026 um 18:00". */
export function formatInstantIn(language: string, instant: Date): string {
  if (language === "en") return formatInstant(instant);
  return new Intl.DateTimeFormat(language, { dateStyle: "full", timeStyle: "short" }).format(instant);
}

/** "4 Dec 2026". */
export function formatDay(instant: Date): string {
  return DAY.format(instant);
}

/** "5–16 Oct 2026". */
export function formatDays(from: Date, to: Date): string {
  return DAY.formatRange(from, to);
}

/** "Europe/Berlin": the zone in which every date is chosen and shown. */
export function timeZone(): string {
  return DAY_AND_TIME.resolvedOptions().timeZone;
}

/** As a date and time control of a browser holds it: "2026-12-04T18:00". */
export function toLocalInput(instant: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const date = [instant.getFullYear(), two(instant.getMonth() + 1), two(instant.getDate())].join("-");
  return `${date}T${two(instant.getHours())}:${two(instant.getMinutes())}`;
}

/** Undoes `toLocalInput`; null for what is no date, the 31st of June included. */
export function fromLocalInput(text: string): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(:\d{2}(\.\d+)?)?$/.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1, 6).map(Number);
  const instant = new Date(year, month - 1, day, hour, minute);
  const exists = instant.getMonth() === month - 1 && instant.getDate() === day && hour < 24 && minute < 60;
  return exists ? instant : null;
}

function partsOf(format: Intl.DateTimeFormat, instant: Date): Record<string, string> {
  return Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
}
