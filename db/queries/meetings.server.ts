import { and, desc, eq, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { guessArrived } from "../arrival-order.server";
import type { Database } from "../client.server";
import { meeting, meetingGuess } from "../schema";

export type MeetingRow = typeof meeting.$inferSelect;
type GuessRow = typeof meetingGuess.$inferInsert;

export function insertMeeting(db: Database, row: MeetingRow): void {
  db.insert(meeting).values(row).run();
}

export function updateMeeting(
  db: Database,
  id: string,
  change: Partial<Pick<MeetingRow, "progress" | "startedAt" | "endedAt">>,
): void {
  db.update(meeting).set(change).where(eq(meeting.id, id)).run();
}

/** The one that runs, or else the last one. */
export function findMeetingOfWave(db: Database, waveId: string): MeetingRow | undefined {
  return db
    .select()
    .from(meeting)
    .where(eq(meeting.waveId, waveId))
    .orderBy(sql`${meeting.endedAt} is not null`, desc(meeting.startedAt))
    .get();
}

/** Of a pair, the last one that was held. */
export function findLastEndedMeeting(db: Database, relationshipId: string): MeetingRow | undefined {
  return db
    .select()
    .from(meeting)
    .where(and(eq(meeting.relationshipId, relationshipId), isNotNull(meeting.endedAt)))
    .orderBy(desc(meeting.startedAt))
    .get();
}

export function findMeetingByCode(db: Database, joinCode: string): MeetingRow | undefined {
  return db.select().from(meeting).where(eq(meeting.joinCode, joinCode)).get();
}

export function listRunningMeetings(db: Database, startedBefore: Date): MeetingRow[] {
  return db
    .select()
    .from(meeting)
    .where(and(isNull(meeting.endedAt), lt(meeting.startedAt, startedBefore)))
    .all();
}

/** A second guess with the same key takes the place of the first. */
export function putGuess(db: Database, row: GuessRow): void {
  const { departmentIndex, value } = row;
  db.insert(meetingGuess)
    .values(row)
    .onConflictDoUpdate({
      target: [meetingGuess.meetingId, meetingGuess.subject, meetingGuess.key],
      set: { departmentIndex, value },
    })
    .run();
  guessArrived(db.$client);
}

export function hasGuess(db: Database, { meetingId, subject, key }: GuessRow): boolean {
  const same = and(
    eq(meetingGuess.meetingId, meetingId),
    eq(meetingGuess.subject, subject),
    eq(meetingGuess.key, key),
  );
  return db.select({ key: meetingGuess.key }).from(meetingGuess).where(same).get() !== undefined;
}

export function listGuesses(
  db: Database,
  meetingId: string,
  subject: string,
): { departmentIndex: number; value: number }[] {
  const { departmentIndex, value } = meetingGuess;
  return db
    .select({ departmentIndex, value })
    .from(meetingGuess)
    .where(and(eq(meetingGuess.meetingId, meetingId), eq(meetingGuess.subject, subject)))
    .all();
}

/** Of one subject, or all of a meeting; how many there were. */
export function deleteGuesses(db: Database, meetingId: string, subject?: string): number {
  const of = eq(meetingGuess.meetingId, meetingId);
  const which = subject === undefined ? of : and(of, eq(meetingGuess.subject, subject));
  return db.delete(meetingGuess).where(which).run().changes;
}
