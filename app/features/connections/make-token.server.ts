import { randomBytes, randomUUID } from "node:crypto";
import type { TokenPermission } from "~/domain/connections/token-permission";
import { DAY } from "~/domain/durations";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { endApiToken, insertApiToken } from "~db/queries/connections/api-tokens.server";
import { findRelationship } from "~db/queries/organisation.server";
import { hashTokenSecret, TOKEN_PREFIX } from "./token-secret.server";

type NewToken = {
  name: string;
  permissions: readonly TokenPermission[];
  /** The one pair that it reaches; null: every pair, later ones too. */
  relationshipId: string | null;
  days: number;
};

type By = { accountId: string; now: Date };

type MadeToken = { ok: true; secret: string } | { ok: false; reason: "unknown-pair" };

/** The secret is returned this once: the database keeps its hash only. */
export function makeToken(db: Database, token: NewToken, { accountId, now }: By): MadeToken {
  const { name, permissions, relationshipId, days } = token;
  if (relationshipId !== null && !findRelationship(db, relationshipId))
    return { ok: false, reason: "unknown-pair" };
  const secret = TOKEN_PREFIX + randomBytes(32).toString("base64url");
  const insert = () => {
    insertApiToken(db, {
      id: randomUUID(),
      name,
      secretHash: hashTokenSecret(secret),
      permissions: JSON.stringify(permissions),
      relationshipId,
      accountId,
      createdAt: now,
      expiresAt: new Date(+now + days * DAY),
      lastUsedOn: null,
      endedAt: null,
    });
    const subject = `${name}: ${permissions.join(" ")} ${relationshipId ?? "*"}`;
    recordAuditEvent(db, { at: now, accountId, action: "token made", subject });
  };
  db.transaction(insert, { behavior: "immediate" });
  return { ok: true, secret };
}

/** From now on it opens nothing; it stays in the list. The name, or null where it had ended before. */
export function endToken(db: Database, id: string, { accountId, now }: By): string | null {
  const end = () => {
    const name = endApiToken(db, id, now);
    if (name !== null) recordAuditEvent(db, { at: now, accountId, action: "token ended", subject: name });
    return name;
  };
  return db.transaction(end, { behavior: "immediate" });
}
