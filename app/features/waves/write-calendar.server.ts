import { wavePath, wavesPath } from "~/addresses";
import { quarterLabel } from "~/content/numbers";
import { mailDates } from "~/features/mail/queue-mail.server";
import { type CalendarEntry, writeCalendar } from "~/features/write-calendar.server";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import { listWaves } from "~db/queries/waves.server";
import { proposeWaves } from "./propose-waves.server";

const MINUTES = 30;
const REMINDERS = { "reminder-middle": "First reminder", "reminder-last": "Last reminder" } as const;

/** Opening, reminders and closing of every wave that is planned or open, and the suggested dates as whole days. */
export function writeWaveCalendar(db: Database, relationship: Relationship, now: Date, url: string): string {
  const { id, name } = relationship;
  const running = listWaves(db, id).filter(({ state }) => state === "planned" || state === "open");
  const entries = running.flatMap((wave): CalendarEntry[] => {
    const page = { url: `${url}${wavePath(id, wave.id)}`, minutes: MINUTES };
    const quarter = quarterLabel(wave.quarter);
    const entry = (what: string, title: string, text: string, startsAt: Date) => ({
      ...page,
      id: `${wave.id}-${what}`,
      title: `${title}: ${name} ${quarter}`,
      text,
      startsAt,
    });
    const reminders = wave.delivery === "slips" ? [] : mailDates(wave);
    return [
      entry("opens", "Survey opens", "Tandem opens the wave by itself.", wave.opensAt),
      ...reminders.flatMap(({ message, at }) =>
        message === "invitation"
          ? []
          : [entry(message, REMINDERS[message], "Goes to everybody by itself.", at)],
      ),
      entry("closes", "Survey closes", "The results are ready shortly afterwards.", wave.closesAt),
    ];
  });
  const suggested = proposeWaves(db, id, now).map(
    ({ quarter, opensAt }): CalendarEntry => ({
      id: `${id}-${quarter}-suggested`,
      title: `Suggested: survey of ${name} ${quarterLabel(quarter)} opens`,
      text: "Not planned yet. It can be moved by two weeks.",
      url: `${url}${wavesPath(id)}`,
      day: isoDay(opensAt),
    }),
  );
  return writeCalendar(`Tandem ${name}`, [...entries, ...suggested]);
}

function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
