import { createHash, randomBytes } from "node:crypto";
import type { AccountRole } from "~/domain/roles";
import type { Database } from "~db/client.server";
import {
  type AccountRow,
  deleteExpiredSessions,
  deleteOtherSessionsOf,
  deleteSession,
  findAccountByEmail,
  findSession,
  insertSession,
  markSessionConfirmed,
  touchSession,
} from "~db/queries/accounts.server";
import { isSetUp } from "~db/queries/organisation.server";
import { MAXIMUM_PASSWORD_LENGTH, passwordMatches } from "./password.server";
import { asksSecondFactor } from "./second-factor.server";
import { beginStartedSignIn } from "./started-sign-in.server";

const HOUR = 3_600_000;
const IDLE_LIMIT = 12 * HOUR;
export const ABSOLUTE_LIMIT = 7 * 24 * HOUR;
const TOUCH_EVERY = 60_000;

export type Account = Pick<AccountRow, "id" | "email" | "name" | "language"> & { role: AccountRole };

export type SignIn =
  | { ok: true; secret: string; account: Account }
  | { ok: false; reason: "wrong-credentials" }
  /** `pending` is the secret of the sign-in that waits for its second step: no session, it opens nothing. */
  | { ok: false; reason: "second-step"; pending: string };

/** `next` is where a sign-in in two steps goes on to. */
export async function signIn(
  db: Database,
  email: string,
  password: string,
  now: Date,
  next = "/",
): Promise<SignIn> {
  const row = findAccountByEmail(db, email);
  const usable = row && row.disabledAt === null ? row : undefined;
  const matches =
    password.length <= MAXIMUM_PASSWORD_LENGTH && (await passwordMatches(usable?.passwordHash, password));
  if (!usable || !matches) return { ok: false, reason: "wrong-credentials" };
  return enterAfterFirstStep(db, usable, next, now);
}

/** What a first step that was right comes to: a session, or the question for a second factor. */
export function enterAfterFirstStep(db: Database, row: AccountRow, next: string, now: Date): SignIn {
  if (!asksSecondFactor(db, row)) {
    return { ok: true, secret: startSession(db, row.id, now), account: toAccount(db, row) };
  }
  const detail = { next, challenge: null, offered: null };
  const started = { purpose: "second-step", accountId: row.id, detail } as const;
  return { ok: false, reason: "second-step", pending: beginStartedSignIn(db, started, now) };
}

/** After more than a password: the session stays when a second factor is asked for. */
export function enterConfirmed(db: Database, row: AccountRow, now: Date): Extract<SignIn, { ok: true }> {
  const secret = startSession(db, row.id, now);
  markSessionConfirmed(db, sessionId(secret));
  return { ok: true, secret, account: toAccount(db, row) };
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
  if (!found.session.confirmed && asksSecondFactor(db, found.account)) return null;
  if (idle > TOUCH_EVERY) touchSession(db, found.session.id, now);
  return toAccount(db, found.account);
}

/** When the session began, which is when somebody last showed who they are. */
export function sessionBegan(db: Database, secret: string): Date | null {
  return findSession(db, sessionId(secret))?.session.createdAt ?? null;
}

/** Whoever has just set up a second factor goes on in this session, and in no other. */
export function keepOnlySession(db: Database, accountId: string, secret: string): void {
  markSessionConfirmed(db, sessionId(secret));
  deleteOtherSessionsOf(db, accountId, sessionId(secret));
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
