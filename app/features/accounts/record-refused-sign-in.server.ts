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
const seriesOf = new WeakMap<Database, Map<string, Series>>();

/** `email` of the account that was tried; null where none has the address: what was typed may be anything. */
export function recordRefusedSignIn(db: Database, email: string | null, now: Date): void {
  record(db, { at: now, action: "sign-in refused" }, email);
}

/** Whoever it was had the password: not certainly the owner. */
export function recordRefusedSecondFactor(db: Database, email: string, now: Date): void {
  record(db, { at: now, action: "second factor refused" }, email);
}

/** Somebody has to wait: too many wrong passwords. `typed` stands in the trail only where an account has it. */
export function recordThrottledSignIn(db: Database, typed: string, now: Date): void {
  record(db, { at: now, action: "sign-ins held back" }, findAccountByEmail(db, typed)?.email ?? null);
}

function record(db: Database, { at, action }: { at: Date; action: string }, email: string | null): void {
  const count = countOf(db, `${action}:${email ?? ""}`, at);
  if (count > LINES && !/^10+$/.test(String(count))) return;
  const times = count > LINES ? count : 1;
  recordAuditEvent(db, {
    at,
    accountId: null,
    action,
    subject: `${email ?? "unknown address"}${times > 1 ? `, ${times} times in a quarter of an hour` : ""}`,
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
