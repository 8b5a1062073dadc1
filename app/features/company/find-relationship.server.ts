import type { Database } from "~db/client.server";
import { findOrganisation, findRelationship, type Relationship } from "~db/queries/organisation.server";

export type { Relationship };

export function findRelationshipById(db: Database, id: string): Relationship | null {
  return findRelationship(db, id) ?? null;
}

/** Whom people may ask about their data; null where the organisation names nobody. */
export function findDataProtectionContact(db: Database): string | null {
  return findOrganisation(db)?.dataProtectionContact ?? null;
}

export function organisationName(db: Database): string {
  return findOrganisation(db)?.name ?? "";
}
