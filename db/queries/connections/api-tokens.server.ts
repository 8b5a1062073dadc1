import { and, desc, eq, isNull } from "drizzle-orm";
import type { GivenRole } from "~/domain/roles";
import type { Database } from "../../client.server";
import { account, apiToken } from "../../schema";

export type ApiTokenRow = typeof apiToken.$inferSelect;
type Maker = { name: string; role: GivenRole; disabledAt: Date | null };

/** Everything but the hash, which nobody needs who only looks. */
const LISTED = {
  id: apiToken.id,
  name: apiToken.name,
  permissions: apiToken.permissions,
  relationshipId: apiToken.relationshipId,
  accountId: apiToken.accountId,
  createdAt: apiToken.createdAt,
  expiresAt: apiToken.expiresAt,
  lastUsedOn: apiToken.lastUsedOn,
  endedAt: apiToken.endedAt,
};

export function insertApiToken(db: Database, row: ApiTokenRow): void {
  db.insert(apiToken).values(row).run();
}

/** With the account that made it; null when that is gone. */
export function findApiToken(
  db: Database,
  secretHash: string,
): { token: ApiTokenRow; maker: typeof account.$inferSelect | null } | undefined {
  return db
    .select({ token: apiToken, maker: account })
    .from(apiToken)
    .leftJoin(account, eq(account.id, apiToken.accountId))
    .where(eq(apiToken.secretHash, secretHash))
    .get();
}

/** The newest first. */
export function listApiTokens(
  db: Database,
): { token: Omit<ApiTokenRow, "secretHash">; maker: Maker | null }[] {
  return db
    .select({
      token: LISTED,
      maker: { name: account.name, role: account.role, disabledAt: account.disabledAt },
    })
    .from(apiToken)
    .leftJoin(account, eq(account.id, apiToken.accountId))
    .orderBy(desc(apiToken.createdAt), desc(apiToken.id))
    .all();
}

/** The name of the token; null where it had ended or is unknown. */
export function endApiToken(db: Database, id: string, endedAt: Date): string | null {
  const running = and(eq(apiToken.id, id), isNull(apiToken.endedAt));
  const ended = db.update(apiToken).set({ endedAt }).where(running).returning({ name: apiToken.name }).get();
  return ended?.name ?? null;
}

export function markApiTokenUsed(db: Database, id: string, lastUsedOn: string): void {
  db.update(apiToken).set({ lastUsedOn }).where(eq(apiToken.id, id)).run();
}
