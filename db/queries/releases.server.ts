import { and, asc, count, eq, inArray, lte } from "drizzle-orm";
import type { Database } from "../client.server";
import { comment, release, wave } from "../schema";

type ReleaseRow = typeof release.$inferSelect;
type CommentRow = typeof comment.$inferSelect;

export function insertRelease(db: Database, row: typeof release.$inferInsert): void {
  db.insert(release).values(row).run();
}

export function findRelease(db: Database, waveId: string): ReleaseRow | undefined {
  return db.select().from(release).where(eq(release.waveId, waveId)).get();
}

/** In the order of their random keys, so that the place of a row in the file says nothing. */
export function insertComments(db: Database, rows: readonly CommentRow[]): void {
  const sorted = [...rows].sort((a, b) => Buffer.compare(a.key, b.key));
  for (const row of sorted) db.insert(comment).values(row).run();
}

export function listComments(db: Database, waveId: string): CommentRow[] {
  return db.select().from(comment).where(eq(comment.waveId, waveId)).orderBy(asc(comment.key)).all();
}

/** A wave that was closed or cancelled, with what it left. */
export type WaveWithRelease = {
  id: string;
  quarter: string;
  state: string;
  opensAt: Date;
  closesAt: Date;
  timeZone: string | null;
  threshold: number;
  endedBecause: string | null;
  restoredAt: Date | null;
  /** null when the wave was cancelled before it opened. */
  manifestHash: string | null;
  /** The stored release, null where none was made. */
  content: string | null;
};

/** Closed and cancelled waves of a relationship, those that opened up to a moment if one is given, oldest first. */
export function listEndedWaves(db: Database, relationshipId: string, upTo?: Date): WaveWithRelease[] {
  return db
    .select({
      id: wave.id,
      quarter: wave.quarter,
      state: wave.state,
      opensAt: wave.opensAt,
      closesAt: wave.closesAt,
      timeZone: wave.timeZone,
      threshold: wave.threshold,
      endedBecause: wave.endedBecause,
      restoredAt: wave.restoredAt,
      manifestHash: wave.manifestHash,
      content: release.content,
    })
    .from(wave)
    .leftJoin(release, eq(release.waveId, wave.id))
    .where(
      and(
        eq(wave.relationshipId, relationshipId),
        inArray(wave.state, ["closed", "cancelled"]),
        upTo && lte(wave.opensAt, upTo),
      ),
    )
    .orderBy(asc(wave.opensAt), asc(wave.createdAt))
    .all();
}

/** The stored releases among them, as they were written. */
export function listReleasesBefore(db: Database, relationshipId: string, upTo: Date): string[] {
  return listEndedWaves(db, relationshipId, upTo).flatMap(({ content }) =>
    content === null ? [] : [content],
  );
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
