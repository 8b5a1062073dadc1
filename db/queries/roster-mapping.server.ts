import { eq } from "drizzle-orm";
import type { Database } from "../client.server";
import { rosterMapping } from "../schema";

type RosterMapping = typeof rosterMapping.$inferSelect;

export function findRosterMapping(db: Database, relationshipId: string): RosterMapping | undefined {
  return db.select().from(rosterMapping).where(eq(rosterMapping.relationshipId, relationshipId)).get();
}

/** The last one only: spellings that no file has any more are forgotten with it. */
export function keepRosterMapping(db: Database, mapping: RosterMapping): void {
  const { relationshipId, ...change } = mapping;
  db.insert(rosterMapping)
    .values(mapping)
    .onConflictDoUpdate({ target: rosterMapping.relationshipId, set: change })
    .run();
}

/** Other names of the departments may turn round what was said of spellings. */
export function forgetRosterMapping(db: Database, relationshipId: string): void {
  db.delete(rosterMapping).where(eq(rosterMapping.relationshipId, relationshipId)).run();
}
