import { wavePath, wavesPath } from "~/addresses";
import { formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { waveCalendarTexts } from "~/content/waves/calendar/texts";
import { DAY } from "~/domain/durations";
import { isoDay } from "~/features/export/describe-wave.server";
import { listMailDates } from "~/features/mail/list-mail-dates.server";
import { proposeWaves } from "~/features/propose-waves.server";
import { type CalendarEntry, writeCalendar } from "~/features/write-calendar.server";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import { listWaves, type WaveRow } from "~db/queries/waves.server";

const MINUTES = 30;
/** So long what was cancelled is said: after that whoever takes the file again has taken it. */
const CANCELLED_FOR = 60 * DAY;

/**
 * Opening, reminders and closing of every wave that is planned or open, and the suggested dates as whole days. Of a wave
 * that was taken back or cancelled the entries are cancelled, so that its plan does not stand beside them.
 */
export function writeWaveCalendar(
  db: Database,
  { id, name }: Relationship,
  { now, url }: { now: Date; url: string },
  language: ShownLanguage,
): string {
  const texts = waveCalendarTexts(language).texts;
  const waves = listWaves(db, id);
  const gone = waves.filter(
    ({ state, closesAt }) => state === "cancelled" && +now - +closesAt < CANCELLED_FOR,
  );
  /** Later versions of an opening's entry, which all waves of a quarter share. */
  const ended = (quarter: string) =>
    2 * waves.filter((wave) => wave.state === "cancelled" && wave.quarter === quarter).length;
  const running = waves.filter(({ state }) => state === "planned" || state === "open");
  const entriesOf = (wave: WaveRow): CalendarEntry[] => {
    const named = { name, quarter: formatQuarter(language, wave.quarter) };
    const entry = (what: "opens" | "reminder-middle" | "reminder-last" | "closes", startsAt: Date) => ({
      url: `${url}${wavePath(id, wave.id)}`,
      minutes: MINUTES,
      id: what === "opens" ? openingId(id, wave.quarter) : `${wave.id}-${what}`,
      revision: (what === "opens" ? ended(wave.quarter) : 0) + (wave.extendedAt === null ? 1 : 2),
      title: fill(texts[what].title, named),
      text: texts[what].text,
      startsAt,
    });
    const reminders = wave.delivery === "slips" ? [] : listMailDates(wave);
    return [
      entry("opens", wave.opensAt),
      ...reminders.flatMap(({ message, at }) =>
        message === "invitation" || message === "extended" ? [] : [entry(message, at)],
      ),
      entry("closes", wave.closesAt),
    ];
  };
  const entries = running.flatMap(entriesOf);
  const suggested = proposeWaves(db, id, now).map(
    ({ quarter, opensAt }): CalendarEntry => ({
      id: openingId(id, quarter),
      revision: ended(quarter),
      status: "TENTATIVE",
      title: fill(texts.suggested.title, { name, quarter: formatQuarter(language, quarter) }),
      text: texts.suggested.text,
      url: `${url}${wavesPath(id)}`,
      day: isoDay(opensAt),
    }),
  );
  const there = new Set([...entries, ...suggested].map((entry) => entry.id));
  const cancelled = gone.flatMap(entriesOf).flatMap((entry) => {
    if (there.has(entry.id)) return [];
    there.add(entry.id);
    return [{ ...entry, status: "CANCELLED" as const, revision: (entry.revision ?? 0) + 1 }];
  });
  return writeCalendar(fill(texts.name, { name }), [...entries, ...suggested, ...cancelled]);
}

/** The same whether the wave is suggested or planned: planning it moves the entry and does not double it. */
function openingId(relationshipId: string, quarter: string): string {
  return `${relationshipId}-${quarter}-opens`;
}
