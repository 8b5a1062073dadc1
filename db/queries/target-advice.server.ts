import { desc, eq, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { account, targetAdvice } from "../schema";

export type TargetAdviceRow = typeof targetAdvice.$inferSelect;

export function insertTargetAdvice(db: Database, row: TargetAdviceRow): void {
  db.insert(targetAdvice).values(row).run();
}

/** The newest first, of two within a second the one stored last; with the name of whoever asked. */
export function listTargetAdvice(
  db: Database,
  relationshipId: string,
): { advice: TargetAdviceRow; by: string | null }[] {
  return db
    .select({ advice: targetAdvice, by: account.name })
    .from(targetAdvice)
    .leftJoin(account, eq(account.id, targetAdvice.accountId))
    .where(eq(targetAdvice.relationshipId, relationshipId))
    .orderBy(desc(targetAdvice.at), desc(sql`${targetAdvice}.rowid`))
    .all();
}
