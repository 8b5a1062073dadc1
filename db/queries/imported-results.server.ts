import { and, asc, eq } from "drizzle-orm";
import type { Database } from "../client.server";
import { importedResult } from "../schema";

export type ImportedResultRow = typeof importedResult.$inferSelect;

/** Oldest first. */
export function listImportedResults(db: Database, relationshipId: string): ImportedResultRow[] {
  return db
    .select()
    .from(importedResult)
    .where(eq(importedResult.relationshipId, relationshipId))
    .orderBy(asc(importedResult.quarter))
    .all();
}

/** Takes the place of what was imported for the same quarter. */
export function replaceImportedResult(db: Database, row: ImportedResultRow): void {
  const { source, content, createdAt } = row;
  db.insert(importedResult)
    .values(row)
    .onConflictDoUpdate({
      target: [importedResult.relationshipId, importedResult.quarter],
      set: { source, content, createdAt },
    })
    .run();
}

/** Whether there was one. */
export function deleteImportedResult(db: Database, relationshipId: string, quarter: string): boolean {
  const which = and(eq(importedResult.relationshipId, relationshipId), eq(importedResult.quarter, quarter));
  return db.delete(importedResult).where(which).run().changes === 1;
}
