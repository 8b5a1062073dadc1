import { and, asc, desc, eq, isNotNull, lt, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { agreement, relationship, wave } from "../schema";

export type AgreementRow = typeof agreement.$inferSelect;

export function listAgreementsOfWave(db: Database, waveId: string): AgreementRow[] {
  return db
    .select()
    .from(agreement)
    .where(eq(agreement.waveId, waveId))
    .orderBy(asc(agreement.createdAt), asc(agreement.topic))
    .all();
}

/** What is still open of earlier waves, the last wave first. */
export function listOpenAgreementsBefore(
  db: Database,
  relationshipId: string,
  opensAt: Date,
): AgreementRow[] {
  return db
    .select({ agreement })
    .from(agreement)
    .innerJoin(wave, eq(wave.id, agreement.waveId))
    .where(
      and(
        eq(agreement.relationshipId, relationshipId),
        eq(agreement.status, "open"),
        lt(wave.opensAt, opensAt),
      ),
    )
    .orderBy(desc(wave.opensAt), asc(agreement.createdAt))
    .all()
    .map((row) => row.agreement);
}

/** One for each topic of a wave: agreed again, it takes the place of the first. */
export function putAgreement(db: Database, row: typeof agreement.$inferInsert): void {
  const { id, relationshipId, waveId, topic, createdAt, ...said } = row;
  db.insert(agreement)
    .values(row)
    .onConflictDoUpdate({
      target: [agreement.waveId, agreement.topic],
      set: { ...said, revision: sql`${agreement.revision} + 1` },
    })
    .run();
}

/** Counts the change: calendars take the later version of an entry. */
export function updateAgreement(
  db: Database,
  id: string,
  change: Partial<Omit<AgreementRow, "revision">>,
): void {
  db.update(agreement)
    .set({ ...change, revision: sql`${agreement.revision} + 1` })
    .where(eq(agreement.id, id))
    .run();
}

/** An agreement with where it belongs. */
export function findPlacedAgreement(db: Database, id: string) {
  return db
    .select({ agreement, relationship })
    .from(agreement)
    .innerJoin(relationship, eq(relationship.id, agreement.relationshipId))
    .where(eq(agreement.id, id))
    .get();
}

/** What is still open and writes to its owner. */
export function listOpenAgreementsWithAddress(db: Database): AgreementRow[] {
  return db
    .select()
    .from(agreement)
    .where(and(eq(agreement.status, "open"), isNotNull(agreement.ownerEmail)))
    .all();
}

/** Of the last wave before a moment that has any: what its meeting agreed. */
export function listLastAgreementsBefore(
  db: Database,
  relationshipId: string,
  opensAt: Date,
): AgreementRow[] {
  const rows = db
    .select({ agreement })
    .from(agreement)
    .innerJoin(wave, eq(wave.id, agreement.waveId))
    .where(and(eq(agreement.relationshipId, relationshipId), lt(wave.opensAt, opensAt)))
    .orderBy(desc(wave.opensAt), asc(agreement.createdAt), asc(agreement.topic))
    .all()
    .map((row) => row.agreement);
  return rows.filter(({ waveId }) => waveId === rows[0]?.waveId);
}

export function deleteAgreement(db: Database, waveId: string, topic: string): void {
  db.delete(agreement)
    .where(and(eq(agreement.waveId, waveId), eq(agreement.topic, topic)))
    .run();
}
