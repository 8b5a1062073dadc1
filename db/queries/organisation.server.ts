import { asc, eq } from "drizzle-orm";
import type { Database } from "../client.server";
import { preparedOnce } from "../prepared.server";
import { organisation, relationship } from "../schema";

type Organisation = typeof organisation.$inferSelect;
export type Relationship = typeof relationship.$inferSelect;

const itself = preparedOnce((db) => db.select().from(organisation).prepare());

export function findOrganisation(db: Database): Organisation | undefined {
  return itself(db).get();
}

/** Whether a company has set itself up; the demonstration's organisation only stands in for one. */
export function isSetUp(db: Database): boolean {
  return findOrganisation(db)?.demonstration === false;
}

export function insertOrganisation(db: Database, row: typeof organisation.$inferInsert): void {
  db.insert(organisation).values(row).run();
}

export function listRelationships(db: Database): Relationship[] {
  return db.select().from(relationship).orderBy(asc(relationship.createdAt)).all();
}

export function findRelationship(db: Database, id: string): Relationship | undefined {
  return db.select().from(relationship).where(eq(relationship.id, id)).get();
}

export function insertRelationship(db: Database, row: typeof relationship.$inferInsert): void {
  db.insert(relationship).values(row).run();
}

export function deleteRelationship(db: Database, id: string): void {
  db.delete(relationship).where(eq(relationship.id, id)).run();
}

export function updateOrganisation(db: Database, change: Partial<typeof organisation.$inferInsert>): void {
  db.update(organisation).set(change).run();
}
