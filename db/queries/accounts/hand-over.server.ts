import { and, eq, inArray, isNotNull, notInArray, or } from "drizzle-orm";
import type { Database } from "../../client.server";
import { action, rosterImport, wave, waveHolder } from "../../schema";

/** The keys that an account is appointed to hold, with how far their waves are. */
export function listHeldKeys(db: Database, accountId: string) {
  return db
    .select({ holder: waveHolder, state: wave.state, relationshipId: wave.relationshipId })
    .from(waveHolder)
    .innerJoin(wave, eq(wave.id, waveHolder.waveId))
    .where(eq(waveHolder.accountId, accountId))
    .all();
}

/** Whoever takes it over makes a key of their own. */
export function passOnKeys(db: Database, from: string, to: string, waveIds: readonly string[]): number {
  const theirs = and(eq(waveHolder.accountId, from), inArray(waveHolder.waveId, [...waveIds]));
  return db.update(waveHolder).set({ accountId: to, publicKey: null, keyTriedAt: null }).where(theirs).run()
    .changes;
}

export function passOnUploads(db: Database, from: string, to: string): number {
  return db.update(rosterImport).set({ accountId: to }).where(eq(rosterImport.accountId, from)).run().changes;
}

/** Actions that are still worked on and write to their owners. */
export function listOpenActions(db: Database) {
  const writes = or(isNotNull(action.firstOwnerEmail), isNotNull(action.secondOwnerEmail));
  return db
    .select()
    .from(action)
    .where(and(notInArray(action.status, ["done", "dropped"]), writes))
    .all();
}
