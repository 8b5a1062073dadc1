import { asc, eq } from "drizzle-orm";
import type { Database } from "../client.server";
import { organisation, relationship } from "../schema";

type Organisation = typeof organisation.$inferSelect;
export type Relationship = typeof relationship.$inferSelect;

/** Every page asks for it several times: worked out once for each connection. */
const ofConnection = new WeakMap<Database, () => Organisation | undefined>();

export function findOrganisation(db: Database): Organisation | undefined {
  const known = ofConnection.get(db);
  if (known !== undefined) return known();
  const query = db.select().from(organisation).prepare();
  const find = () => query.get();
  ofConnection.set(db, find);
  return find();
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
