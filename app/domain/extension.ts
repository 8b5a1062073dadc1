import { DAY } from "~/domain/durations";
import { type MailDate, mailDates } from "~/domain/mail-dates";

/** How far the end of a wave can be put off, milliseconds: its manifest names that date, and nothing goes beyond it. */
export const LONGEST_EXTENSION = 7 * DAY;
/** Before the announced end: whoever plans by it has to hear of it in time. */
const NOTICE = DAY;

export type ExtensionRefusal = "not-open" | "extended-already" | "no-later-end" | "too-late";

/**
 * Whether the end of a wave can be put off now, once and to its latest date. `latestAt` is null where none was promised.
 *
 * @example
 * canExtend({ state: "open", extended: false, now: new Date(0), closesAt: new Date(86400000), latestAt: new Date(86400001) }) // => {"ok":true}
 * canExtend({ state: "open", extended: false, now: new Date(1), closesAt: new Date(86400000), latestAt: new Date(86400001) }) // => {"ok":false,"reason":"too-late"}
 * canExtend({ state: "open", extended: false, now: new Date(0), closesAt: new Date(86400000), latestAt: null }) // => {"ok":false,"reason":"no-later-end"}
 */
export function canExtend(wave: {
  state: string;
  extended: boolean;
  now: Date;
  closesAt: Date;
  latestAt: Date | null;
}): { ok: true } | { ok: false; reason: ExtensionRefusal } {
  if (wave.state !== "open") return { ok: false, reason: "not-open" };
  if (wave.extended) return { ok: false, reason: "extended-already" };
  if (!wave.latestAt || wave.latestAt <= wave.closesAt) return { ok: false, reason: "no-later-end" };
  return +wave.closesAt - +wave.now < NOTICE ? { ok: false, reason: "too-late" } : { ok: true };
}

export type ExtendedMailDate = { message: MailDate["message"] | "extended"; at: Date };

/**
 * When everybody invited to a wave whose end was put off is written to: that mail takes the place of the last reminder,
 * unless it had gone out already. `closesAt` is the end that was announced first.
 *
 * @example
 * extendedMailDates({ opensAt: new Date(2026, 1, 2, 8), closesAt: new Date(2026, 1, 13, 18), extendedAt: new Date(2026, 1, 10, 9) }).map(({ message }) => message) // => ["invitation","reminder-middle","extended"]
 * extendedMailDates({ opensAt: new Date(2026, 1, 2, 8), closesAt: new Date(2026, 1, 13, 18), extendedAt: new Date(2026, 1, 12, 9) }).map(({ message }) => message) // => ["invitation","reminder-middle","reminder-last","extended"]
 */
export function extendedMailDates(wave: {
  opensAt: Date;
  closesAt: Date;
  extendedAt: Date;
}): readonly ExtendedMailDate[] {
  const { extendedAt } = wave;
  const kept = mailDates(wave).filter(({ message, at }) => message !== "reminder-last" || at < extendedAt);
  const dates: ExtendedMailDate[] = [...kept, { message: "extended", at: extendedAt }];
  return dates.sort((a, b) => +a.at - +b.at);
}
