import { and, asc, eq } from "drizzle-orm";
import type { Database } from "../../client.server";
import { passkey } from "../../schema";

export type PasskeyRow = typeof passkey.$inferSelect;

export function listPasskeys(db: Database, accountId: string): PasskeyRow[] {
  return db
    .select()
    .from(passkey)
    .where(eq(passkey.accountId, accountId))
    .orderBy(asc(passkey.createdAt), asc(passkey.id))
    .all();
}

export function findPasskey(db: Database, id: string): PasskeyRow | undefined {
  return db.select().from(passkey).where(eq(passkey.id, id)).get();
}

export function insertPasskey(db: Database, row: typeof passkey.$inferInsert): void {
  db.insert(passkey).values(row).run();
}

export function touchPasskey(db: Database, id: string, counter: number, lastUsedAt: Date): void {
  db.update(passkey).set({ counter, lastUsedAt }).where(eq(passkey.id, id)).run();
}

export function deletePasskey(db: Database, accountId: string, id: string): boolean {
  const own = and(eq(passkey.id, id), eq(passkey.accountId, accountId));
  return db.delete(passkey).where(own).run().changes === 1;
}

export function deletePasskeysOf(db: Database, accountId: string): void {
  db.delete(passkey).where(eq(passkey.accountId, accountId)).run();
}
