import { createHash, randomBytes } from "node:crypto";
import type { AccountRole } from "~/domain/roles";
import type { Database } from "~db/client.server";
import {
  type AccountRow,
  deleteExpiredSessions,
  deleteSession,
  findAccountByEmail,
  findSession,
  insertSession,
  touchSession,
} from "~db/queries/accounts.server";
import { isSetUp } from "~db/queries/organisation.server";
import { MAXIMUM_PASSWORD_LENGTH, passwordMatches } from "./password.server";

const HOUR = 3_600_000;
const IDLE_LIMIT = 12 * HOUR;
export const ABSOLUTE_LIMIT = 7 * 24 * HOUR;
const TOUCH_EVERY = 60_000;

export type Account = Pick<AccountRow, "id" | "email" | "name" | "language"> & { role: AccountRole };

type SignIn = { ok: true; secret: string; account: Account } | { ok: false; reason: "wrong-credentials" };

export async function signIn(db: Database, email: string, password: string, now: Date): Promise<SignIn> {
  const row = findAccountByEmail(db, email);
  const usable = row && row.disabledAt === null ? row : undefined;
  const matches =
    password.length <= MAXIMUM_PASSWORD_LENGTH && (await passwordMatches(usable?.passwordHash, password));
  if (!usable || !matches) return { ok: false, reason: "wrong-credentials" };
  return { ok: true, secret: startSession(db, usable.id, now), account: toAccount(db, usable) };
}

/** A new secret at every sign-in; the database keeps only its hash. */
export function startSession(db: Database, accountId: string, now: Date): string {
  deleteExpiredSessions(db, now);
  const secret = randomBytes(32).toString("base64url");
  const expiresAt = new Date(now.getTime() + ABSOLUTE_LIMIT);
  insertSession(db, { id: sessionId(secret), accountId, createdAt: now, lastSeenAt: now, expiresAt });
  return secret;
}

export function accountOfSession(db: Database, secret: string, now: Date): Account | null {
  const found = findSession(db, sessionId(secret));
  if (!found || found.account.disabledAt !== null || found.session.expiresAt <= now) return null;
  const idle = now.getTime() - found.session.lastSeenAt.getTime();
  if (idle > IDLE_LIMIT) return null;
  if (idle > TOUCH_EVERY) touchSession(db, found.session.id, now);
  return toAccount(db, found.account);
}

export function signOut(db: Database, secret: string): void {
  deleteSession(db, sessionId(secret));
}

function sessionId(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Before the set-up nobody has shown who they are: whatever role a row names, whoever holds it is a guest. */
function toAccount(db: Database, { id, email, name, language, role, demonstration }: AccountRow): Account {
  return { id, email, name, language, role: demonstration || !isSetUp(db) ? "guest" : role };
}
