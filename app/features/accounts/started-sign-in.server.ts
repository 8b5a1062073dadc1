import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import type { Database } from "~db/client.server";
import {
  deleteEndedSignIns,
  deleteStartedSignIn,
  findStartedSignIn,
  insertStartedSignIn,
  type StartedSignInRow,
} from "~db/queries/sign-in/started-sign-ins.server";

/** Long enough to look for a telephone, or to sign in at a provider. */
export const STARTED_LIMIT = 10 * 60_000;

type Details = {
  /**
   * What had been typed when a session had ended, the challenge for a passkey, and the secret of an app that has to be
   * set up first.
   */
  "second-step": { next: string; kept: string | null; challenge: string | null; offered: string | null };
  passkey: { challenge: string };
  "new-app": { offered: string };
  "new-passkey": { challenge: string };
  provider: { issuer: string; state: string; nonce: string; verifier: string; next: string };
};
type Purpose = keyof Details;
type Detail<P extends Purpose> = Details[P];

const text = z.string();
const DETAILS: { readonly [P in Purpose]: z.ZodType<Details[P]> } = {
  "second-step": z.object({
    next: text,
    kept: text.nullable(),
    challenge: text.nullable(),
    offered: text.nullable(),
  }),
  passkey: z.object({ challenge: text }),
  "new-app": z.object({ offered: text }),
  "new-passkey": z.object({ challenge: text }),
  provider: z.object({ issuer: text, state: text, nonce: text, verifier: text, next: text }),
};

export type StartedSignIn<P extends Purpose> = {
  id: string;
  accountId: string | null;
  detail: Detail<P>;
};

/** Returns the secret for the browser's cookie; the database keeps its hash. */
export function beginStartedSignIn<P extends Purpose>(
  db: Database,
  started: { purpose: P; accountId: string | null; detail: Detail<P> },
  now: Date,
): string {
  deleteEndedSignIns(db, now);
  const secret = randomBytes(32).toString("base64url");
  insertStartedSignIn(db, {
    id: hashOf(secret),
    purpose: started.purpose,
    accountId: started.accountId,
    detail: JSON.stringify(started.detail),
    expiresAt: new Date(now.getTime() + STARTED_LIMIT),
  });
  return secret;
}

/** Null where it has ended, or waits for something else. */
export function readStartedSignIn<P extends Purpose>(
  db: Database,
  secret: string | null,
  purpose: P,
  now: Date,
): StartedSignIn<P> | null {
  const row = secret === null ? undefined : findStartedSignIn(db, hashOf(secret), now);
  return row === undefined || row.purpose !== purpose ? null : parse(row, purpose);
}

/** As `readStartedSignIn`, and ends it: what it holds is answered once. */
export function takeStartedSignIn<P extends Purpose>(
  db: Database,
  secret: string | null,
  purpose: P,
  now: Date,
): StartedSignIn<P> | null {
  const found = readStartedSignIn(db, secret, purpose, now);
  return found !== null && deleteStartedSignIn(db, found.id) ? found : null;
}

function parse<P extends Purpose>({ id, accountId, detail }: StartedSignInRow, purpose: P): StartedSignIn<P> {
  return { id, accountId, detail: DETAILS[purpose].parse(JSON.parse(detail)) };
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
