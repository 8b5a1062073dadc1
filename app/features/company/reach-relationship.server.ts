import type { Database } from "~db/client.server";
import { listReachable, type RelationshipRow } from "~db/queries/relationships.server";

/** What an account may see, in the order in which it was added. */
export function reachableRelationships(db: Database, accountId: string): RelationshipRow[] {
  return listReachable(db, accountId);
}

/** Whether an account may see a relationship. One that does not exist is out of reach for everybody. */
export function mayReach(db: Database, accountId: string, relationshipId: string): boolean {
  return listReachable(db, accountId).some(({ id }) => id === relationshipId);
}
