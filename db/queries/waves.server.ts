import { and, count, desc, eq } from "drizzle-orm";
import type { Database } from "../client.server";
import { invitee, wave } from "../schema";

export type WaveRow = typeof wave.$inferSelect;

/** The last one to open first. */
export function listWaves(db: Database, relationshipId: string): WaveRow[] {
  return db
    .select()
    .from(wave)
    .where(eq(wave.relationshipId, relationshipId))
    .orderBy(desc(wave.opensAt), desc(wave.createdAt))
    .all();
}

/** Nothing when the wave belongs to another relationship. */
export function findWaveOf(db: Database, relationshipId: string, id: string): WaveRow | undefined {
  return db
    .select()
    .from(wave)
    .where(and(eq(wave.relationshipId, relationshipId), eq(wave.id, id)))
    .get();
}

export function insertWave(db: Database, row: typeof wave.$inferInsert): void {
  db.insert(wave).values(row).run();
}

/** False when the wave is no longer planned. */
export function updatePlannedWave(db: Database, id: string, change: Partial<WaveRow>): boolean {
  const planned = and(eq(wave.id, id), eq(wave.state, "planned"));
  return db.update(wave).set(change).where(planned).run().changes === 1;
}

export function countInvitees(db: Database, waveId: string): number {
  return db.select({ people: count() }).from(invitee).where(eq(invitee.waveId, waveId)).get()?.people ?? 0;
}
