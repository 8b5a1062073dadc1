/** "Europe/Berlin": the zone in which every date is chosen and shown. */
export function timeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
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
