import { and, asc, count, eq, gt, inArray, lte, min, ne, notExists, sql } from "drizzle-orm";
import { mailAddressKey } from "~/domain/mail-address";
import { normalForm } from "~/domain/normal-form";
import type { Database } from "../client.server";
import { invitee, mailQueue, rosterEntry, wave } from "../schema";

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
    without?: readonly string[];
  },
): number {
  const seconds = (instant: Date) => Math.floor(instant.getTime() / 1000);
  return db.run(sql`
    insert or ignore into mail_queue (wave_id, invitee_id, message, state, attempts, not_before, message_id)
    select person.wave_id, person.id, ${mail.message}, 'queued', 0, ${seconds(mail.now)},
      lower(hex(randomblob(16))) || '@' || ${mail.host}
    from invitee as person
    where person.wave_id = ${mail.waveId} and person.email <> ''
      and person.id not in (select value from json_each(${JSON.stringify(mail.without ?? [])}))
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

const refusedAtOnce = and(
  eq(mailQueue.state, "failed"),
  eq(mailQueue.problem, "address-refused"),
  eq(mailQueue.attempts, 1),
);

/** Whether the mail server has refused the address of an invited person at the first attempt of every message. */
export function hasOnlyRefusals(db: Database, inviteeId: string): boolean {
  const rows = db
    .select({ refused: sql<number>`${refusedAtOnce}` })
    .from(mailQueue)
    .where(eq(mailQueue.inviteeId, inviteeId))
    .all();
  return rows.length > 0 && rows.every(({ refused }) => refused === 1);
}

/** The invitation goes out again; reminders that were refused are forgotten. */
export function queueAfterCorrection(db: Database, inviteeId: string, now: Date): void {
  const own = eq(mailQueue.inviteeId, inviteeId);
  db.delete(mailQueue)
    .where(and(own, ne(mailQueue.message, "invitation")))
    .run();
  db.update(mailQueue).set({ state: "queued", attempts: 0, notBefore: now, problem: null }).where(own).run();
}

/** How many failed messages wait again. */
export function requeueFailedMail(db: Database, waveId: string, now: Date): number {
  // What was refused at once stays so: after any other attempt it is not known that nothing has arrived.
  const attempts = sql<number>`case when ${refusedAtOnce} then 0 else ${mailQueue.attempts} end`;
  return db
    .update(mailQueue)
    .set({ state: "queued", attempts, notBefore: now, problem: null })
    .where(and(eq(mailQueue.waveId, waveId), eq(mailQueue.state, "failed")))
    .run().changes;
}

/** To which addresses of a wave nothing could be sent, because the mail server took none of them. */
export function listRefusedAddresses(
  db: Database,
  waveId: string,
): { id: string; address: string; corrected: boolean }[] {
  return db
    .selectDistinct({ id: invitee.id, address: invitee.email, corrected: invitee.corrected })
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
}

type Invited = { id: string; email: string; name: string | null };
type Entry = { email: string; name: string | null };

/**
 * Of those whom an open wave has invited by mail who is in the roster no more. Whose address or name was changed since is
 * there still: the roster remembers whom the wave has invited. Who of several that is shows the name; where nothing shows
 * it and some were removed, none of them is written to.
 */
export function listLeftRoster(db: Database, waveId: string): string[] {
  const of = db
    .select({ relationshipId: wave.relationshipId, hash: wave.manifestHash })
    .from(wave)
    .where(eq(wave.id, waveId))
    .get();
  if (!of) return [];
  const invited: Invited[] = db
    .select({ id: invitee.id, email: invitee.email, name: invitee.name })
    .from(invitee)
    .where(and(eq(invitee.waveId, waveId), ne(invitee.email, "")))
    .all();
  const { email, name, invitedIn, relationshipId } = rosterEntry;
  const roster = db
    .select({ email, name, invitedIn })
    .from(rosterEntry)
    .where(eq(relationshipId, of.relationshipId))
    .all();
  const mailboxes = new Set(roster.map((entry) => mailAddressKey(entry.email)));
  const missing = invited.filter((person) => !mailboxes.has(mailAddressKey(person.email)));
  if (missing.length === 0) return [];
  const known = new Set(invited.map((person) => mailAddressKey(person.email)));
  const changed = roster.filter(
    (entry) =>
      of.hash !== null && entry.invitedIn?.includes(of.hash) && !known.has(mailAddressKey(entry.email)),
  );
  return withoutChanged(missing, changed).map(({ id }) => id);
}

function withoutChanged(missing: readonly Invited[], changed: readonly Entry[]): readonly Invited[] {
  const called = (people: readonly Entry[]) => (name: string) =>
    people.filter((person) => nameForm(person) === name).length;
  const [missingSo, changedSo] = [called(missing), called(changed)];
  const left = missing.filter((person) => {
    const name = nameForm(person);
    return missingSo(name) > changedSo(name);
  });
  const told = missing.length - left.length;
  return changed.length - told >= left.length ? [] : left;
}

/** Nobody's name counts as one: few people have none. */
function nameForm({ name }: Entry): string {
  return normalForm(name ?? "");
}

/** Whether anybody who was invited by mail has not had this message, nor waits for it. */
export function lacksMessage(db: Database, waveId: string, message: MailMessage): boolean {
  const had = db
    .select({ id: mailQueue.inviteeId })
    .from(mailQueue)
    .where(and(eq(mailQueue.inviteeId, invitee.id), eq(mailQueue.message, message)));
  const lacking = and(eq(invitee.waveId, waveId), ne(invitee.email, ""), notExists(had));
  return db.select({ id: invitee.id }).from(invitee).where(lacking).limit(1).get() !== undefined;
}

export function listWavesWithWaitingMail(db: Database): string[] {
  const rows = db
    .selectDistinct({ id: mailQueue.waveId })
    .from(mailQueue)
    .where(eq(mailQueue.state, "queued"))
    .all();
  return rows.map(({ id }) => id);
}

const CHUNK = 500;

/** What waits for people who are in the roster no more. */
export function deleteWaitingMail(db: Database, invitees: readonly string[]): void {
  for (let start = 0; start < invitees.length; start += CHUNK) {
    const some = inArray(mailQueue.inviteeId, invitees.slice(start, start + CHUNK));
    db.delete(mailQueue)
      .where(and(eq(mailQueue.state, "queued"), some))
      .run();
  }
}
