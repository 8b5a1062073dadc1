import { desc, eq } from "drizzle-orm";
import type { Database } from "../client.server";
import { account, actionChange } from "../schema";

type ChangeRow = typeof actionChange.$inferInsert;

export function insertActionChange(db: Database, row: ChangeRow): void {
  db.insert(actionChange).values(row).run();
}

/** Newest first, with the name of the account while there is one. */
export function listActionChanges(db: Database, planId: string) {
  return db
    .select({
      id: actionChange.id,
      at: actionChange.at,
      interventionId: actionChange.interventionId,
      change: actionChange.change,
      who: account.name,
    })
    .from(actionChange)
    .leftJoin(account, eq(account.id, actionChange.accountId))
    .where(eq(actionChange.planId, planId))
    .orderBy(desc(actionChange.at), desc(actionChange.id))
    .all();
}
