import { createHash } from "node:crypto";
import { accountsTexts } from "~/content/accounts/texts";
import { formatInstant } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { deleteKnownDevicesOf, listSessionsOf } from "~db/queries/accounts/account-traces.server";
import { deleteSession, deleteSessionsOf, listAccounts } from "~db/queries/accounts/accounts.server";
import { deleteStartedOf } from "~db/queries/sign-in/started-sign-ins.server";
import { isLive, sessionId } from "./sign-in.server";

export type ListedSession = {
  /** Says which one is meant, and opens nothing. */
  mark: string;
  client: string;
  since: string;
  lastSeen: string;
  own: boolean;
};

/** Where an account is signed in, the latest use first; `own` is the session of whoever asks. */
export function listSessions(
  db: Database,
  accountId: string,
  ownSecret: string | null,
  at: { now: Date; language: ShownLanguage },
): readonly ListedSession[] {
  const { unknownClient } = accountsTexts(at.language).texts;
  const own = ownSecret === null ? null : sessionId(ownSecret);
  return listSessionsOf(db, accountId)
    .filter((session) => isLive(session, at.now))
    .map(({ id, client, createdAt, lastSeenAt }) => ({
      mark: markOf(id),
      client: client ?? unknownClient,
      since: formatInstant(at.language, createdAt),
      lastSeen: formatInstant(at.language, lastSeenAt),
      own: id === own,
    }));
}

type By = { accountId: string; now: Date };

/** Ends one session of an account; false when it has ended already. */
export function endSession(db: Database, accountId: string, mark: string, asked: By): boolean {
  const found = listSessionsOf(db, accountId).find(({ id }) => markOf(id) === mark);
  if (!found) return false;
  deleteSession(db, found.id);
  const { accountId: by, now: at } = asked;
  recordAuditEvent(db, { at, accountId: by, action: "session ended", subject: addressOf(db, accountId) });
  return true;
}

/** Ends every session of an account and forgets its devices: whoever has one in hand is a stranger like any other. */
export function endEverySession(db: Database, accountId: string, asked: By): void {
  deleteSessionsOf(db, accountId);
  deleteStartedOf(db, accountId);
  deleteKnownDevicesOf(db, accountId);
  const { accountId: by, now: at } = asked;
  const subject = addressOf(db, accountId);
  recordAuditEvent(db, { at, accountId: by, action: "signed out everywhere", subject });
}

function addressOf(db: Database, accountId: string): string {
  return listAccounts(db).find(({ id }) => id === accountId)?.email ?? "";
}

function markOf(id: string): string {
  return createHash("sha256").update(`listed:${id}`).digest("hex").slice(0, 16);
}
