import { and, count, desc, eq, inArray, lt, max } from "drizzle-orm";
import type { Database } from "../client.server";
import {
  agreedMail,
  auditEvent,
  digestMail,
  followUpMail,
  holderMail,
  mailQueue,
  steeringMail,
  wave,
} from "../schema";

export const BACKUP_EVENT = "backup made";

/** How many waves there are in each state that is not over. */
export function countRunningWaves(db: Database): Readonly<Record<"planned" | "open" | "closing", number>> {
  const rows = db
    .select({ state: wave.state, waves: count() })
    .from(wave)
    .where(inArray(wave.state, ["planned", "open", "closing"]))
    .groupBy(wave.state)
    .all();
  const of = (state: string) => rows.find((row) => row.state === state)?.waves ?? 0;
  return { planned: of("planned"), open: of("open"), closing: of("closing") };
}

/** Waves whose date has come and that have not opened, or not closed. */
export function countOverdueWaves(db: Database, before: Date): number {
  const overdue = (state: "planned" | "open", column: typeof wave.opensAt | typeof wave.closesAt) =>
    db
      .select({ waves: count() })
      .from(wave)
      .where(and(eq(wave.state, state), lt(column, before)))
      .get()?.waves ?? 0;
  return overdue("planned", wave.opensAt) + overdue("open", wave.closesAt);
}

/** Messages of every kind that wait, and that failed for good: never to whom. */
export function countMails(db: Database): { queued: number; failed: number } {
  const tables = [mailQueue, holderMail, followUpMail, steeringMail, digestMail, agreedMail];
  const total = (state: "queued" | "failed") =>
    tables.reduce((sum, table) => {
      const found = db.select({ mails: count() }).from(table).where(eq(table.state, state)).get();
      return sum + (found?.mails ?? 0);
    }, 0);
  return { queued: total("queued"), failed: total("failed") };
}

export function findLastBackup(db: Database): Date | null {
  const found = db
    .select({ at: max(auditEvent.at) })
    .from(auditEvent)
    .where(eq(auditEvent.action, BACKUP_EVENT))
    .orderBy(desc(auditEvent.at))
    .get();
  return found?.at ?? null;
}
