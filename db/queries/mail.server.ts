import { and, asc, count, eq, gt, lte, min, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { invitee, mailQueue, wave } from "../schema";

type MailRow = typeof mailQueue.$inferSelect;
export type MailMessage = MailRow["message"];
export type DueMail = {
  mail: MailRow;
  invitee: typeof invitee.$inferSelect;
  wave: typeof wave.$inferSelect;
};

/**
 * One row for everybody who was invited, is none of `without` and has not had this message. Left out for now is whoever
 * still waits for an earlier one or had one after `quietSince`: nobody gets two at once after an outage.
 */
export function queueForEverybody(
  db: Database,
  mail: {
    waveId: string;
    message: MailMessage;
    now: Date;
    quietSince: Date;
    host: string;
    without: readonly string[];
  },
): number {
  const seconds = (instant: Date) => Math.floor(instant.getTime() / 1000);
  return db.run(sql`
    insert or ignore into mail_queue (wave_id, invitee_id, message, state, attempts, not_before, message_id)
    select person.wave_id, person.id, ${mail.message}, 'queued', 0, ${seconds(mail.now)},
      lower(hex(randomblob(16))) || '@' || ${mail.host}
    from invitee as person
    where person.wave_id = ${mail.waveId} and person.email <> ''
      and person.id not in (select value from json_each(${JSON.stringify(mail.without)}))
      and not exists (
      select 1 from mail_queue as other where other.invitee_id = person.id
        and (other.message = ${mail.message} or other.state = 'queued' or other.not_before > ${seconds(mail.quietSince)})
    )
    order by person.id`).changes;
}

export function hasMessage(db: Database, waveId: string, message: MailMessage): boolean {
  const found = db
    .select({ id: mailQueue.id })
    .from(mailQueue)
    .where(and(eq(mailQueue.waveId, waveId), eq(mailQueue.message, message)))
    .limit(1)
    .get();
  return found !== undefined;
}

/** What may be sent now, in the order in which it was queued; only for waves that still take answers. */
export function listDueMail(db: Database, now: Date, limit: number): DueMail[] {
  return db
    .select({ mail: mailQueue, invitee, wave })
    .from(mailQueue)
    .innerJoin(invitee, eq(invitee.id, mailQueue.inviteeId))
    .innerJoin(wave, eq(wave.id, mailQueue.waveId))
    .where(
      and(
        eq(mailQueue.state, "queued"),
        lte(mailQueue.notBefore, now),
        eq(wave.state, "open"),
        gt(wave.closesAt, now),
      ),
    )
    .orderBy(asc(mailQueue.notBefore), asc(mailQueue.id))
    .limit(limit)
    .all();
}

export function updateMail(db: Database, id: number, change: Partial<MailRow>): void {
  db.update(mailQueue).set(change).where(eq(mailQueue.id, id)).run();
}

export type MailCount = {
  message: MailMessage;
  state: MailRow["state"];
  problem: string | null;
  people: number;
  nextAttempt: Date | null;
};

export function countMail(db: Database, waveId: string): MailCount[] {
  return db
    .select({
      message: mailQueue.message,
      state: mailQueue.state,
      problem: mailQueue.problem,
      people: count(),
      nextAttempt: min(mailQueue.notBefore),
    })
    .from(mailQueue)
    .where(eq(mailQueue.waveId, waveId))
    .groupBy(mailQueue.message, mailQueue.state, mailQueue.problem)
    .all();
}

/** How many failed messages wait again. */
export function requeueFailedMail(db: Database, waveId: string, now: Date): number {
  return db
    .update(mailQueue)
    .set({ state: "queued", attempts: 0, notBefore: now, problem: null })
    .where(and(eq(mailQueue.waveId, waveId), eq(mailQueue.state, "failed")))
    .run().changes;
}

/** To which addresses of a wave nothing could be sent, because the mail server took none of them. */
export function listRefusedAddresses(db: Database, waveId: string): string[] {
  const rows = db
    .selectDistinct({ email: invitee.email })
    .from(mailQueue)
    .innerJoin(invitee, eq(invitee.id, mailQueue.inviteeId))
    .where(
      and(
        eq(mailQueue.waveId, waveId),
        eq(mailQueue.state, "failed"),
        eq(mailQueue.problem, "address-refused"),
      ),
    )
    .orderBy(asc(invitee.email))
    .all();
  return rows.map(({ email }) => email);
}
