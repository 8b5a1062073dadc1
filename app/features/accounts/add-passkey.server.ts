import type {
  PublicKeyCredentialCreationOptionsJSON,
  RegistrationResponseJSON,
} from "@simplewebauthn/server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { findPasskey, insertPasskey } from "~db/queries/sign-in/passkeys.server";
import { deleteStartedOf } from "~db/queries/sign-in/started-sign-ins.server";
import { offerPasskeys, type PasskeySite, readNewPasskey } from "./passkeys.server";
import { makeRecoveryCodes } from "./recovery-codes.server";
import { hasSecondFactor } from "./second-factor.server";
import { keepOnlySession } from "./sign-in.server";
import { beginStartedSignIn, takeStartedSignIn } from "./started-sign-in.server";
import { tellOwner } from "./tell-owner.server";

type Owner = { id: string; email: string; name: string };

export async function offerPasskey(
  db: Database,
  site: PasskeySite,
  owner: Owner,
  now: Date,
): Promise<{ started: string; options: PublicKeyCredentialCreationOptionsJSON }> {
  const options = await offerPasskeys(db, site, owner);
  const detail = { challenge: options.challenge };
  const started = { purpose: "new-passkey", accountId: owner.id, detail } as const;
  return { started: beginStartedSignIn(db, started, now), options };
}

type AddedPasskey =
  | { ok: true; recoveryCodes: readonly string[] | null }
  | { ok: false; reason: "ended" | "refused" | "known" };

/** Codes come with the first second factor. Ends every other session of the account, and every sign-in that had begun. */
export async function addPasskey(
  db: Database,
  site: PasskeySite,
  owner: Owner,
  given: { started: string | null; session: string; name: string; response: RegistrationResponseJSON },
  now: Date,
): Promise<AddedPasskey> {
  const asked = takeStartedSignIn(db, given.started, "new-passkey", now);
  if (asked?.accountId !== owner.id) return { ok: false, reason: "ended" };
  const made = await readNewPasskey(site, given.response, asked.detail.challenge);
  if (made === null) return { ok: false, reason: "refused" };
  return db.transaction(
    (): AddedPasskey => {
      if (findPasskey(db, made.id)) return { ok: false, reason: "known" };
      const isFirst = !hasSecondFactor(db, owner.id);
      insertPasskey(db, { ...made, accountId: owner.id, name: given.name, createdAt: now });
      deleteStartedOf(db, owner.id);
      keepOnlySession(db, owner.id, given.session);
      recordAuditEvent(db, { at: now, accountId: owner.id, action: "passkey added", subject: owner.email });
      tellOwner(db, { accountId: owner.id, message: "second-factor-changed", now });
      return { ok: true, recoveryCodes: isFirst ? makeRecoveryCodes(db, owner.id) : null };
    },
    { behavior: "immediate" },
  );
}
