import { isTokenPermission, type TokenPermission } from "~/domain/connections/token-permission";
import { may } from "~/domain/roles";
import { toLocalInput } from "~/features/local-time.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { type ApiTokenRow, findApiToken, markApiTokenUsed } from "~db/queries/connections/api-tokens.server";
import { isSetUp } from "~db/queries/organisation.server";
import { hashTokenSecret } from "./token-secret.server";

/** A token that works, as what it was given. */
export type ApiToken = {
  id: string;
  name: string;
  permissions: readonly TokenPermission[];
  /** null: every pair. */
  relationshipId: string | null;
  /** Who made it, for the audit trail. */
  accountId: string;
};

type ReadToken = { ok: true; token: ApiToken } | { ok: false; reason: "unknown" | "expired" | "ended" };

/**
 * What a secret opens. It works as long as whoever made it may make tokens, so that nobody who had to go keeps one.
 * Of its use the day is kept.
 */
export function readToken(db: Database, secret: string, now: Date): ReadToken {
  const found = findApiToken(db, hashTokenSecret(secret));
  if (!found || !isSetUp(db)) return { ok: false, reason: "unknown" };
  const { token, maker } = found;
  if (token.endedAt !== null || !maker || !mayHaveTokens(maker)) return { ok: false, reason: "ended" };
  if (token.expiresAt <= now) return { ok: false, reason: "expired" };
  const today = toLocalInput(now).slice(0, 10);
  if (token.lastUsedOn !== today) markApiTokenUsed(db, token.id, today);
  const { id, name, relationshipId } = token;
  const permissions = permissionsOf(token);
  return { ok: true, token: { id, name, relationshipId, permissions, accountId: maker.id } };
}

export function mayHaveTokens({ role, disabledAt }: { role: ApiRole; disabledAt: Date | null }): boolean {
  return disabledAt === null && may(role, "manage-connections");
}

type ApiRole = Parameters<typeof may>[0];

/** Permissions that this version does not know open nothing. */
export function permissionsOf({ permissions }: Pick<ApiTokenRow, "permissions">): TokenPermission[] {
  const stored: unknown = JSON.parse(permissions);
  return Array.isArray(stored) ? stored.map(String).filter(isTokenPermission) : [];
}

/** That a program did something: what was done, the use case records itself, for the account that made the token. */
export function recordTokenUse(
  db: Database,
  { accountId, name }: ApiToken,
  [what, subject]: readonly [what: string, subject: string],
  now: Date,
): void {
  recordAuditEvent(db, { at: now, accountId, action: "token used", subject: `${name}: ${what} ${subject}` });
}
