import { createHash, randomBytes } from "node:crypto";
import { DAY } from "~/domain/durations";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import {
  deleteExpiredLinks,
  deleteLinksOf,
  findLink,
  insertLink,
  type LinkPurpose,
} from "~db/queries/accounts/account-traces.server";
import { type AccountRow, deleteSessionsOf, updateAccount } from "~db/queries/accounts/accounts.server";
import { deleteStartedOf } from "~db/queries/sign-in/started-sign-ins.server";
import { hashPassword } from "./password.server";
import { enterAfterFirstStep } from "./sign-in.server";
import { tellOwner } from "./tell-owner.server";

const GOOD_FOR: Readonly<Record<LinkPurpose, number>> = { invitation: 7 * DAY, reset: DAY };

type Link = { secret: string; until: Date };

/** A secret for an address that is shown or mailed once; an earlier one for the same purpose is void from now on. */
export function makeLink(db: Database, accountId: string, purpose: LinkPurpose, now: Date): Link {
  const secret = randomBytes(24).toString("base64url");
  const until = new Date(+now + GOOD_FOR[purpose]);
  const exchange = () => {
    deleteExpiredLinks(db, now);
    deleteLinksOf(db, accountId, purpose);
    insertLink(db, { id: linkId(secret), accountId, purpose, expiresAt: until });
  };
  db.transaction(exchange, { behavior: "immediate" });
  return { secret, until };
}

/** Whose link it is, as long as it is good. */
export function followLink(db: Database, secret: string, now: Date): { name: string; email: string } | null {
  const account = ownerOf(db, secret, now);
  return account && { name: account.name, email: account.email };
}

type Redeemed =
  | { ok: true; secret: string; accountId: string }
  /** The password is set; the second factor has to be shown before anything opens. */
  | { ok: false; reason: "second-step"; pending: string }
  /** Used meanwhile, replaced by a later one, or too old. */
  | { ok: false; reason: "void" };

/** Sets the password that the owner has chosen; the link, and every session of the account, end with it. */
export async function redeemLink(
  db: Database,
  secret: string,
  password: string,
  at: { now: Date; client: string | null },
): Promise<Redeemed> {
  if (!ownerOf(db, secret, at.now)) return { ok: false, reason: "void" };
  const passwordHash = await hashPassword(password);
  return db.transaction(
    (): Redeemed => {
      // Asked again: hashing took time, and a link is good for one.
      const account = ownerOf(db, secret, at.now);
      if (!account) return { ok: false, reason: "void" };
      const { id } = account;
      const first = account.passwordHash === "";
      updateAccount(db, id, { passwordHash, mustChangePassword: false });
      deleteLinksOf(db, id);
      deleteSessionsOf(db, id);
      deleteStartedOf(db, id);
      recordAuditEvent(db, {
        at: at.now,
        accountId: id,
        action: first ? "first password chosen by link" : "password reset by link",
        subject: account.email,
      });
      if (!first) tellOwner(db, { accountId: id, message: "password-changed", now: at.now });
      const entered = enterAfterFirstStep(db, account, { client: at.client }, at.now);
      return entered.ok ? { ok: true, secret: entered.secret, accountId: id } : entered;
    },
    { behavior: "immediate" },
  );
}

function ownerOf(db: Database, secret: string, now: Date): AccountRow | null {
  const found = findLink(db, linkId(secret), now);
  return found && found.account.disabledAt === null ? found.account : null;
}

function linkId(secret: string): string {
  return createHash("sha256").update(`link:${secret}`).digest("hex");
}
