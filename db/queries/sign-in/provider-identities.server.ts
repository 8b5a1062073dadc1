import { and, eq } from "drizzle-orm";
import type { Database } from "../../client.server";
import { providerIdentity } from "../../schema";

type Identity = Pick<typeof providerIdentity.$inferSelect, "issuer" | "subject">;

export function findAccountOfIdentity(db: Database, { issuer, subject }: Identity): string | undefined {
  const same = and(eq(providerIdentity.issuer, issuer), eq(providerIdentity.subject, subject));
  return db.select().from(providerIdentity).where(same).get()?.accountId;
}

/** Accounts that belong to somebody at the provider. */
export function listTiedAccounts(db: Database, issuer: string): string[] {
  return db
    .select()
    .from(providerIdentity)
    .where(eq(providerIdentity.issuer, issuer))
    .all()
    .map(({ accountId }) => accountId);
}

export function insertIdentity(db: Database, row: typeof providerIdentity.$inferInsert): void {
  db.insert(providerIdentity).values(row).run();
}

export function deleteIdentitiesOf(db: Database, accountId: string): void {
  db.delete(providerIdentity).where(eq(providerIdentity.accountId, accountId)).run();
}
