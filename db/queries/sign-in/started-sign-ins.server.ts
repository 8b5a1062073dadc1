import { and, eq, gt, lte, sql } from "drizzle-orm";
import type { Database } from "../../client.server";
import { startedSignIn } from "../../schema";

export type StartedSignInRow = typeof startedSignIn.$inferSelect;

export function insertStartedSignIn(db: Database, row: typeof startedSignIn.$inferInsert): void {
  db.insert(startedSignIn).values(row).run();
}

export function findStartedSignIn(db: Database, id: string, now: Date): StartedSignInRow | undefined {
  const valid = and(eq(startedSignIn.id, id), gt(startedSignIn.expiresAt, now));
  return db.select().from(startedSignIn).where(valid).get();
}

export function changeStartedDetail(db: Database, id: string, detail: string): void {
  db.update(startedSignIn).set({ detail }).where(eq(startedSignIn.id, id)).run();
}

/** How many there are now. */
export function countFailure(db: Database, id: string): number {
  const failures = sql`${startedSignIn.failures} + 1`;
  const [row] = db.update(startedSignIn).set({ failures }).where(eq(startedSignIn.id, id)).returning().all();
  return row?.failures ?? 0;
}

/** Whether it was there: of two who end the same one, one has. */
export function deleteStartedSignIn(db: Database, id: string): boolean {
  return db.delete(startedSignIn).where(eq(startedSignIn.id, id)).run().changes === 1;
}

export function deleteStartedOf(db: Database, accountId: string): void {
  db.delete(startedSignIn).where(eq(startedSignIn.accountId, accountId)).run();
}

export function deleteEndedSignIns(db: Database, now: Date): void {
  db.delete(startedSignIn).where(lte(startedSignIn.expiresAt, now)).run();
}
