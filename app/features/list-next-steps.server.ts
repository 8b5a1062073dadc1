import type { Database } from "~db/client.server";
import { listRelationships } from "~db/queries/organisation.server";

export type RelationshipSteps = {
  id: string;
  name: string;
  demonstration: boolean;
  steps: readonly { text: string; href: string; urgent: boolean }[];
};

export function listNextSteps(db: Database, _now: Date): RelationshipSteps[] {
  return listRelationships(db).map(({ id, name, demonstration }) => ({ id, name, demonstration, steps: [] }));
}
