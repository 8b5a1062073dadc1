import { desc } from "drizzle-orm";
import type { Database } from "../client.server";
import { anonymityCheck } from "../schema";

type AnonymityCheckRow = typeof anonymityCheck.$inferSelect;

export function insertAnonymityCheck(db: Database, row: Omit<AnonymityCheckRow, "id">): void {
  db.insert(anonymityCheck).values(row).run();
}

export function findLastAnonymityCheck(db: Database): AnonymityCheckRow | undefined {
  return db.select().from(anonymityCheck).orderBy(desc(anonymityCheck.id)).limit(1).get();
}
