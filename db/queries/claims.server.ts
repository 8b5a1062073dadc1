import { and, asc, count, eq, gt, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { preparedOnce } from "../prepared.server";
import { claim } from "../schema";

export type ClaimRow = typeof claim.$inferSelect;

/** In the order of the key, so that the place of a row in the file says nothing. */
export function insertClaims(db: Database, rows: readonly ClaimRow[]): void {
  const sorted = [...rows].sort((a, b) => Buffer.compare(a.codeMac, b.codeMac));
  for (let start = 0; start < sorted.length; start += 1000) {
    db.insert(claim)
      .values(sorted.slice(start, start + 1000))
      .run();
  }
}

const byCode = preparedOnce((db) =>
  db
    .select()
    .from(claim)
    .where(eq(claim.codeMac, sql.placeholder("codeMac")))
    .prepare(),
);

export function findClaim(db: Database, codeMac: Buffer): ClaimRow | undefined {
  return byCode(db).get({ codeMac });
}

/** Burns a code that nobody has burnt yet; changes nothing when somebody was faster. */
export function takeClaim(db: Database, codeMac: Buffer, filler: Buffer, blindedMac: Buffer): void {
  const unclaimed = and(eq(claim.codeMac, codeMac), eq(claim.blindedMac, filler));
  db.update(claim).set({ blindedMac }).where(unclaimed).run();
}

export function listClaims(db: Database, waveId: string, after: Buffer, limit: number): ClaimRow[] {
  return db
    .select()
    .from(claim)
    .where(and(eq(claim.waveId, waveId), gt(claim.codeMac, after)))
    .orderBy(asc(claim.codeMac))
    .limit(limit)
    .all();
}

/** By department; nothing for a wave that is not running. */
export function countClaims(db: Database, waveId: string): { departmentIndex: number; codes: number }[] {
  return db
    .select({ departmentIndex: claim.departmentIndex, codes: count() })
    .from(claim)
    .where(eq(claim.waveId, waveId))
    .groupBy(claim.departmentIndex)
    .all();
}

const anyOfWave = preparedOnce((db) =>
  db
    .select({ waveId: claim.waveId })
    .from(claim)
    .where(eq(claim.waveId, sql.placeholder("waveId")))
    .prepare(),
);

export function hasClaims(db: Database, waveId: string): boolean {
  return anyOfWave(db).get({ waveId }) !== undefined;
}

export function deleteClaims(db: Database, waveId: string): void {
  db.delete(claim).where(eq(claim.waveId, waveId)).run();
}
