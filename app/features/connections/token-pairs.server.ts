import { departmentNames } from "~/domain/department-names";
import type { Relationship } from "~/features/company/find-relationship.server";
import type { Database } from "~db/client.server";
import { findRelationship, listRelationships } from "~db/queries/organisation.server";
import type { ApiToken } from "./read-token.server";

/** The pairs that a token reaches, in the order in which they were added. */
export function listTokenPairs(db: Database, token: ApiToken) {
  return listRelationships(db)
    .filter(({ id }) => reaches(token, id))
    .map((relationship) => ({
      id: relationship.id,
      name: relationship.name,
      departments: [...departmentNames(relationship)],
      demonstration: relationship.demonstration,
    }));
}

/** null where there is none with this id, and where the token does not reach it: a program learns no difference. */
export function findTokenPair(db: Database, token: ApiToken, id: string): Relationship | null {
  return reaches(token, id) ? (findRelationship(db, id) ?? null) : null;
}

function reaches(token: ApiToken, relationshipId: string): boolean {
  return token.relationshipId === null || token.relationshipId === relationshipId;
}
