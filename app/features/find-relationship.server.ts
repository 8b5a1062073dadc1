import type { Database } from "~db/client.server";
import { findRelationship, type Relationship } from "~db/queries/organisation.server";

export type { Relationship };

export function findRelationshipById(db: Database, id: string): Relationship | null {
  return findRelationship(db, id) ?? null;
}
