import { and, asc, desc, eq, lt } from "drizzle-orm";
import type { Database } from "../client.server";
import { agreement, wave } from "../schema";

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
  const { repair, owner, dueOn, status } = row;
  db.insert(agreement)
    .values(row)
    .onConflictDoUpdate({
      target: [agreement.waveId, agreement.topic],
      set: { repair, owner, dueOn, ...(status ? { status } : {}) },
    })
    .run();
}

export function deleteAgreement(db: Database, waveId: string, topic: string): void {
  db.delete(agreement)
    .where(and(eq(agreement.waveId, waveId), eq(agreement.topic, topic)))
    .run();
}
