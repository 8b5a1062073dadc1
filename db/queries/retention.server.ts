import { and, count, eq, inArray, isNotNull, max, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { auditEvent, comment, organisation, rosterEntry, wave } from "../schema";

export function updateOrganisation(db: Database, change: Partial<typeof organisation.$inferInsert>): void {
  db.update(organisation).set(change).run();
}

/** Whether a wave of the relationship is planned or under way. */
export function hasWaveAhead(db: Database, relationshipId: string): boolean {
  const ahead = inArray(wave.state, ["planned", "open", "closing"]);
  const found = db
    .select({ id: wave.id })
    .from(wave)
    .where(and(eq(wave.relationshipId, relationshipId), ahead))
    .get();
  return found !== undefined;
}

/** When the last wave that was ever open ended. */
export function lastWaveEnd(db: Database, relationshipId: string): Date | null {
  const ended = and(
    eq(wave.relationshipId, relationshipId),
    isNotNull(wave.manifestHash),
    inArray(wave.state, ["closed", "cancelled"]),
  );
  return (
    db
      .select({ at: max(wave.closesAt) })
      .from(wave)
      .where(ended)
      .get()?.at ?? null
  );
}

const ROSTER_CHANGES = ["roster imported", "person added to the roster"];

/** When somebody last brought people into the roster: a roster just imported is no old one. */
export function lastRosterChange(db: Database, relationshipId: string): Date | null {
  const about = sql`(${auditEvent.subject} = ${relationshipId} or
    substr(${auditEvent.subject}, 1, length(${relationshipId}) + 1) = ${relationshipId} || ':')`;
  const changes = and(inArray(auditEvent.action, ROSTER_CHANGES), about);
  return (
    db
      .select({ at: max(auditEvent.at) })
      .from(auditEvent)
      .where(changes)
      .get()?.at ?? null
  );
}

/** How many people were in it. */
export function deleteRoster(db: Database, relationshipId: string): number {
  return db.delete(rosterEntry).where(eq(rosterEntry.relationshipId, relationshipId)).run().changes;
}

type CommentedWave = { id: string; relationshipId: string; quarter: string; closesAt: Date };

/** Waves with comments that are still kept. */
export function listCommentedWaves(db: Database): (CommentedWave & { comments: number })[] {
  const { id, relationshipId, quarter, closesAt } = wave;
  return db
    .select({ id, relationshipId, quarter, closesAt, comments: count(comment.waveId) })
    .from(wave)
    .innerJoin(comment, eq(comment.waveId, wave.id))
    .groupBy(wave.id)
    .orderBy(wave.closesAt)
    .all();
}

export function deleteComments(db: Database, waveId: string): number {
  return db.delete(comment).where(eq(comment.waveId, waveId)).run().changes;
}
