import { HOUR } from "~/domain/durations";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { findAccountByEmail } from "~db/queries/accounts/accounts.server";

/** Within this time refusals of one kind stand in a few lines: a flood of guesses must not fill the disk. */
const WINDOW = HOUR / 4;
/** Each of the first ones has a line, then every tenfold. */
const LINES = 3;
const MOST_KINDS = 10_000;

type Series = { since: number; count: number };
/** Of each database: that of the running server, or of a test. */
const seriesOf = new WeakMap<Database, Map<string, Series>>();

/** `email` of the account that was tried; null where none has the address: what was typed may be anything. */
export function recordRefusedSignIn(db: Database, email: string | null, now: Date): void {
  record(db, { at: now, action: "sign-in refused" }, email);
}

/** Whoever it was had the password: not certainly the owner. */
export function recordRefusedSecondFactor(db: Database, email: string, now: Date): void {
  record(db, { at: now, action: "second factor refused" }, email);
}

/** Of a passkey alone; `email` of the account that it is kept for, null where it is not known here. */
export function recordRefusedPasskey(db: Database, email: string | null, now: Date): void {
  record(db, { at: now, action: "passkey refused" }, email);
}

/** `email` of the account that the provider's answer leads to, if any, and why it opens nothing. */
export function recordRefusedByProvider(
  db: Database,
  { email, reason }: { email: string | null; reason: string },
  now: Date,
): void {
  const why = reason.replaceAll("-", " ");
  record(db, { at: now, action: "sign-in by the identity provider refused" }, email, why);
}

/** Somebody who is signed in, or sits at the screen of whoever is, did not know the password. */
export function recordRefusedOwnPassword(
  db: Database,
  { id, email }: { id: string; email: string },
  now: Date,
): void {
  record(db, { at: now, action: "own password refused", accountId: id }, email);
}

/** After a right password: too many wrong codes of the app, from wherever. */
export function recordThrottledCodes(db: Database, email: string, now: Date): void {
  record(db, { at: now, action: "codes held back" }, email);
}

/** Somebody has to wait: too many wrong passwords. `typed` stands in the trail only where an account has it. */
export function recordThrottledSignIn(db: Database, typed: string, now: Date): void {
  record(db, { at: now, action: "sign-ins held back" }, findAccountByEmail(db, typed)?.email ?? null);
}

/** What one address sends too often, whichever accounts it was about. */
export function recordThrottledAddress(db: Database, now: Date): void {
  record(db, { at: now, action: "sign-ins held back" }, null);
}

function record(
  db: Database,
  { at, action, accountId = null }: { at: Date; action: string; accountId?: string | null },
  email: string | null,
  why = "",
): void {
  const count = countOf(db, `${action}:${why}:${email ?? ""}`, at);
  if (count > LINES && !/^10+$/.test(String(count))) return;
  const times = count > LINES ? count : 1;
  recordAuditEvent(db, {
    at,
    accountId,
    action,
    subject: [email ?? "unknown address", why, times > 1 ? `${times} times in a quarter of an hour` : ""]
      .filter(Boolean)
      .join(", "),
  });
}

function countOf(db: Database, kind: string, now: Date): number {
  const series = seriesOf.get(db) ?? new Map<string, Series>();
  seriesOf.set(db, series);
  const known = series.get(kind);
  const goesOn = known !== undefined && Math.abs(+now - known.since) < WINDOW;
  if (!goesOn && series.size >= MOST_KINDS) series.clear();
  const next = goesOn ? { since: known.since, count: known.count + 1 } : { since: +now, count: 1 };
  series.set(kind, next);
  return next.count;
}
