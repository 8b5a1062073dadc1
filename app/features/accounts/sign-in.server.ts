import { createHash, randomBytes } from "node:crypto";
import type { AccountRole } from "~/domain/roles";
import { recordAuditEvent } from "~/features/record-audit-event.server";
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
} from "~db/queries/accounts/accounts.server";
import { isSetUp } from "~db/queries/organisation.server";
import { deleteEndedSignIns } from "~db/queries/sign-in/started-sign-ins.server";
import { passwordMatches } from "./password.server";
import { recordRefusedSignIn } from "./record-refused-sign-in.server";
import { MAXIMUM_PASSWORD_LENGTH } from "./refuse-password.server";
import { asksSecondFactor } from "./second-factor.server";
import { beginStartedSignIn } from "./started-sign-in.server";

const HOUR = 3_600_000;
const IDLE_LIMIT = 12 * HOUR;
export const ABSOLUTE_LIMIT = 7 * 24 * HOUR;
const TOUCH_EVERY = 60_000;
const FRESH_FOR = HOUR / 4;

export type Account = Pick<AccountRow, "id" | "email" | "name" | "language" | "mustChangePassword"> & {
  role: AccountRole;
};

export type SignIn =
  | { ok: true; secret: string; account: Account }
  | { ok: false; reason: "wrong-credentials" }
  /** `pending` is the secret of the sign-in that waits for its second step: no session, it opens nothing. */
  | { ok: false; reason: "second-step"; pending: string; accountId: string };

/** What a sign-in knows of the browser it comes from, and where it goes on to. */
export type From = {
  /** What the browser calls itself in a few words, by which people know their devices apart. */
  client?: string | null;
  /** Where a sign-in in two steps goes on to. */
  next?: string;
  /** What had been typed when a session had ended, for after the second step. */
  kept?: string | null;
};

export async function signIn(
  db: Database,
  email: string,
  password: string,
  now: Date,
  from: From = {},
): Promise<SignIn> {
  const row = findAccountByEmail(db, email);
  const usable = row && row.disabledAt === null ? row : undefined;
  const matches = !isTooLong(password) && (await passwordMatches(usable?.passwordHash, password));
  if (!usable || !matches) {
    recordRefusedSignIn(db, row?.email ?? null, now);
    return { ok: false, reason: "wrong-credentials" };
  }
  return db.transaction(
    (): SignIn => {
      // Comparing took time: the password may be another by now, or the account disabled.
      const still = findAccountByEmail(db, email);
      if (still?.passwordHash !== usable.passwordHash || still.disabledAt !== null)
        return { ok: false, reason: "wrong-credentials" };
      return enterAfterFirstStep(db, still, from, now);
    },
    { behavior: "immediate" },
  );
}

/** What a first step that was right comes to: a session, or the question for a second factor. */
export function enterAfterFirstStep(
  db: Database,
  row: AccountRow,
  from: From,
  now: Date,
): Exclude<SignIn, { reason: "wrong-credentials" }> {
  const { client = null, next = "/", kept = null } = from;
  if (!asksSecondFactor(db, row)) {
    const secret = startSession(db, row.id, now, client);
    recordSignIn(db, row, client, now);
    return { ok: true, secret, account: toAccount(db, row) };
  }
  const detail = { next, kept, challenge: null, offered: null };
  const started = { purpose: "second-step", accountId: row.id, detail } as const;
  const pending = beginStartedSignIn(db, started, now);
  return { ok: false, reason: "second-step", pending, accountId: row.id };
}

/** After more than a password: the session stays when a second factor is asked for. */
export function enterConfirmed(
  db: Database,
  row: AccountRow,
  now: Date,
  client: string | null,
): Extract<SignIn, { ok: true }> {
  const secret = startConfirmedSession(db, row.id, now, client);
  recordSignIn(db, row, client, now);
  return { ok: true, secret, account: toAccount(db, row) };
}

export function startConfirmedSession(
  db: Database,
  accountId: string,
  now: Date,
  client: string | null,
): string {
  const secret = startSession(db, accountId, now, client);
  markSessionConfirmed(db, sessionId(secret));
  return secret;
}

function recordSignIn(db: Database, row: AccountRow, client: string | null, now: Date): void {
  recordAuditEvent(db, { at: now, accountId: row.id, action: "signed in", subject: client ?? "" });
}

/** Counted as when it was chosen, or, for one of an earlier version, as it was typed. */
function isTooLong(password: string): boolean {
  const lengths = [password.length, [...password.normalize("NFKC")].length];
  return Math.min(...lengths) > MAXIMUM_PASSWORD_LENGTH;
}

/** A new secret at every sign-in; the database keeps only its hash. */
export function startSession(
  db: Database,
  accountId: string,
  now: Date,
  client: string | null = null,
): string {
  deleteExpiredSessions(db, now);
  deleteEndedSignIns(db, now);
  const secret = randomBytes(32).toString("base64url");
  const expiresAt = new Date(now.getTime() + ABSOLUTE_LIMIT);
  insertSession(db, { id: sessionId(secret), accountId, createdAt: now, lastSeenAt: now, expiresAt, client });
  return secret;
}

export function accountOfSession(db: Database, secret: string, now: Date): Account | null {
  const found = findSession(db, sessionId(secret));
  if (!found || found.account.disabledAt !== null || !isLive(found.session, now)) return null;
  if (!found.session.confirmed && asksSecondFactor(db, found.account)) return null;
  if (+now - +found.session.lastSeenAt > TOUCH_EVERY) touchSession(db, found.session.id, now);
  return toAccount(db, found.account);
}

/** Whether a session has ended neither by its age nor because nobody used it. */
export function isLive(session: { expiresAt: Date; lastSeenAt: Date }, now: Date): boolean {
  return session.expiresAt > now && +now - +session.lastSeenAt <= IDLE_LIMIT;
}

/** Whether somebody has shown who they are a short while ago, as acts that cannot be undone ask for. */
export function isFresh(db: Database, secret: string, now: Date): boolean {
  const found = findSession(db, sessionId(secret));
  return found !== undefined && +now - +found.session.createdAt <= FRESH_FOR;
}

/** Whoever has just set up a second factor goes on in this session, and in no other. */
export function keepOnlySession(db: Database, accountId: string, secret: string): void {
  markSessionConfirmed(db, sessionId(secret));
  deleteOtherSessionsOf(db, accountId, sessionId(secret));
}

/** Whose session it was, also where it has ended by the clock; undefined where nobody knows it any more. */
export function formerOwner(db: Database, secret: string): AccountRow | undefined {
  return findSession(db, sessionId(secret))?.account;
}

export function signOut(db: Database, secret: string, now: Date): void {
  const owner = formerOwner(db, secret);
  if (!owner) return;
  deleteSession(db, sessionId(secret));
  recordAuditEvent(db, { at: now, accountId: owner.id, action: "signed out", subject: "" });
}

/** Ends one without a word in the trail: another took its place in the same browser. */
export function replaceSession(db: Database, secret: string): void {
  deleteSession(db, sessionId(secret));
}

export function sessionId(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Before the set-up nobody has shown who they are: whatever role a row names, whoever holds it is a guest. */
function toAccount(db: Database, row: AccountRow): Account {
  const { id, email, name, language, mustChangePassword, role } = row;
  const isGuest = row.demonstration || !isSetUp(db);
  return { id, email, name, language, mustChangePassword, role: isGuest ? "guest" : role };
}
