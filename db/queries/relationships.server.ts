import { and, asc, count, eq, exists, isNotNull, or } from "drizzle-orm";
import { may } from "~/domain/roles";
import type { Database } from "../client.server";
import { account, accountRelationship, ballot, claim, relationship, wave } from "../schema";
import { isSetUp } from "./organisation.server";

export type RelationshipRow = typeof relationship.$inferSelect;

/** What an account may see, archived ones last: everything, or the relationships it was given; before the set-up, the demonstration. */
export function listReachable(db: Database, accountId: string): RelationshipRow[] {
  const all = db
    .select()
    .from(relationship)
    .orderBy(isNotNull(relationship.archivedAt), asc(relationship.createdAt), asc(relationship.id))
    .all();
  const row = db
    .select({ every: account.everyRelationship, role: account.role, guest: account.demonstration })
    .from(account)
    .where(eq(account.id, accountId))
    .get();
  if (!row) return [];
  if (row.guest || !isSetUp(db)) return all.filter(({ demonstration }) => demonstration);
  if (row.every || may(row.role, "reach-every-pair")) return all;
  const given = new Set(listGiven(db, accountId));
  return all.filter(({ id }) => given.has(id));
}

export function listGiven(db: Database, accountId: string): string[] {
  return db
    .select({ id: accountRelationship.relationshipId })
    .from(accountRelationship)
    .where(eq(accountRelationship.accountId, accountId))
    .all()
    .map(({ id }) => id);
}

/** Replaces what an account may see; `null` stands for everything. */
export function replaceGiven(db: Database, accountId: string, given: readonly string[] | null): void {
  db.delete(accountRelationship).where(eq(accountRelationship.accountId, accountId)).run();
  db.update(account)
    .set({ everyRelationship: given === null })
    .where(eq(account.id, accountId))
    .run();
  for (const relationshipId of given ?? []) {
    db.insert(accountRelationship).values({ accountId, relationshipId }).run();
  }
}

export function updateRelationship(db: Database, id: string, change: Partial<RelationshipRow>): void {
  db.update(relationship).set(change).where(eq(relationship.id, id)).run();
}

/** Waves that were opened at any time; a promise, codes or answers tell it, whatever else the row says. */
export function countOpenedWaves(db: Database, relationshipId: string): number {
  const codes = db.select({ id: claim.waveId }).from(claim).where(eq(claim.waveId, wave.id));
  const answers = db.select({ id: ballot.waveId }).from(ballot).where(eq(ballot.waveId, wave.id));
  const seen = or(isNotNull(wave.manifestHash), exists(codes), exists(answers));
  const opened = and(eq(wave.relationshipId, relationshipId), seen);
  return db.select({ waves: count() }).from(wave).where(opened).get()?.waves ?? 0;
}
