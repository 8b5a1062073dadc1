import { and, asc, desc, eq, inArray, isNotNull, isNull, max, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { preparedOnce } from "../prepared.server";
import { relationship, wave } from "../schema";

export type WaveRow = typeof wave.$inferSelect;

const byId = preparedOnce((db) =>
  db
    .select()
    .from(wave)
    .where(eq(wave.id, sql.placeholder("id")))
    .prepare(),
);

export function findWave(db: Database, id: string): WaveRow | undefined {
  return byId(db).get({ id });
}

/** Nothing when the wave belongs to another relationship. */
export function findWaveOfRelationship(
  db: Database,
  relationshipId: string,
  id: string,
): WaveRow | undefined {
  return db
    .select()
    .from(wave)
    .where(and(eq(wave.relationshipId, relationshipId), eq(wave.id, id)))
    .get();
}

export function findRelationshipOfWave(db: Database, row: WaveRow): typeof relationship.$inferSelect {
  const found = db.select().from(relationship).where(eq(relationship.id, row.relationshipId)).get();
  if (!found) throw new Error("a wave without its relationship");
  return found;
}

/** The last one to open first. */
export function listWaves(db: Database, relationshipId: string): WaveRow[] {
  return db
    .select()
    .from(wave)
    .where(eq(wave.relationshipId, relationshipId))
    .orderBy(desc(wave.opensAt), desc(wave.createdAt))
    .all();
}

export function listWavesInState(db: Database, ...states: WaveRow["state"][]): WaveRow[] {
  return db.select().from(wave).where(inArray(wave.state, states)).orderBy(asc(wave.opensAt)).all();
}

/** Waves of a relationship that were opened at any time, the last one first. */
export function listOpenedWaves(db: Database, relationshipId: string): WaveRow[] {
  return db
    .select()
    .from(wave)
    .where(and(eq(wave.relationshipId, relationshipId), isNotNull(wave.manifestHash)))
    .orderBy(desc(wave.opensAt))
    .all();
}

export function insertWave(db: Database, row: typeof wave.$inferInsert): void {
  db.insert(wave).values(row).run();
}

export function updateWave(db: Database, id: string, change: Partial<WaveRow>): void {
  db.update(wave).set(change).where(eq(wave.id, id)).run();
}

/** False when the wave is no longer planned. */
export function updatePlannedWave(db: Database, id: string, change: Partial<WaveRow>): boolean {
  const planned = and(eq(wave.id, id), eq(wave.state, "planned"));
  return db.update(wave).set(change).where(planned).run().changes === 1;
}

/** Of waves that have opened and of which it is not known yet: in which zone their dates were said. */
export function keepZoneOfOpenedWaves(db: Database, timeZone: string): void {
  const opened = and(isNull(wave.timeZone), isNotNull(wave.manifestHash));
  db.update(wave).set({ timeZone }).where(opened).run();
}

/** Waves that run, else the last one that was opened. */
export function listCurrentWaves(db: Database): (typeof wave.$inferSelect)[] {
  const running = and(isNotNull(wave.manifestHash), inArray(wave.state, ["open", "closing"]));
  const found = db.select().from(wave).where(running).orderBy(desc(wave.opensAt)).all();
  if (found.length > 0) return found;
  return db
    .select()
    .from(wave)
    .where(isNotNull(wave.manifestHash))
    .orderBy(desc(wave.opensAt))
    .limit(1)
    .all();
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
