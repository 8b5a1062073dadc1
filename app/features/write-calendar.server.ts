import { type Alarm, createEvents, type EventAttributes } from "ics";

export type CalendarEntry = {
  /** The same entry keeps its id, so that importing again moves it instead of doubling it. */
  id: string;
  title: string;
  text: string;
  url?: string;
  /** Counts the changes: a reader keeps the version with the highest number. */
  revision?: number;
  changedAt?: Date;
  /** Only suggested so far, or not to happen any more. */
  status?: "TENTATIVE" | "CANCELLED";
  /** Comes again so many times in all, so many weeks apart. */
  repeats?: { times: number; weeks: number };
  /** What the reader says the morning before. */
  alarm?: string;
} & ({ startsAt: Date; minutes: number } | { day: string });

const PRODUCT = "tandem/calendar";

/** An iCalendar file: times in UTC, whole days as dates, no invitation to anybody. */
export function writeCalendar(name: string, entries: readonly CalendarEntry[]): string {
  const events = entries.map((entry): EventAttributes => {
    const shared = {
      uid: `${entry.id}@tandem`,
      title: oneLine(entry.title),
      description: inLines(entry.text),
      productId: PRODUCT,
      calName: oneLine(name).replace(/[\\;,]/g, " "),
      method: "PUBLISH",
      status: entry.status ?? ("CONFIRMED" as const),
      sequence: entry.revision ?? 0,
      ...(entry.changedAt ? { lastModified: +entry.changedAt } : {}),
      ...(entry.repeats ? { recurrenceRule: ruleOf(entry.repeats) } : {}),
      ...(entry.alarm ? { alarms: [alarmOf(entry.alarm)] } : {}),
      ...(entry.url ? { url: entry.url } : {}),
    };
    if ("day" in entry) {
      const busy = { busyStatus: "FREE" as const, transp: "TRANSPARENT" as const };
      // An end and not a duration: the library writes "P1DT", which is none.
      return { ...shared, ...busy, start: dateOf(entry.day, 0), end: dateOf(entry.day, 1) };
    }
    return {
      ...shared,
      start: +entry.startsAt,
      startInputType: "utc",
      startOutputType: "utc",
      duration: { minutes: entry.minutes },
    };
  });
  const { error, value } = createEvents(events);
  if (error || !value) throw error ?? new Error("the calendar could not be written");
  return foldByOctets(value);
}

function ruleOf({ times, weeks }: { times: number; weeks: number }): string {
  const rule = { FREQ: "WEEKLY", INTERVAL: weeks, COUNT: times };
  return Object.entries(rule)
    .map((part) => part.join("="))
    .join(";");
}

/** A whole day begins at midnight: nine in the morning of the day before. */
function alarmOf(text: string): Alarm {
  return { action: "display", description: oneLine(text), trigger: { before: true, hours: 15 } };
}

const LONGEST_LINE = 75;

/** RFC 5545 counts octets; the library counts characters, so that other scripts make longer lines. */
function foldByOctets(calendar: string): string {
  const lines = calendar.replace(/\r\n[ \t]/g, "").split("\r\n");
  return lines.map(foldLine).join("\r\n");
}

function foldLine(line: string): string {
  const lines = [""];
  let length = 0;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (length + octets > LONGEST_LINE) {
      lines.push(" ");
      length = 1;
    }
    lines[lines.length - 1] += character;
    length += octets;
  }
  return lines.join("\r\n");
}

function dateOf(day: string, later: number): [number, number, number] {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + later);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

function oneLine(text: string): string {
  return inLines(text).replace(/\s+/g, " ").trim();
}

/** Some readers end a line at each of these; the library knows one of them. What else cannot be seen is left out. */
function inLines(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n").replace(/(?![\t\n])\p{Cc}/gu, "");
}
