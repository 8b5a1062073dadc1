import { createHash, randomBytes } from "node:crypto";
import { DAY } from "~/domain/durations";
import { mailAddressKey } from "~/domain/mail-address";
import { normalForm } from "~/domain/normal-form";
import type { Database } from "~db/client.server";
import { type ActionRow, findPlacedAction } from "~db/queries/action-plans.server";
import { type AgreementRow, findPlacedAgreement } from "~db/queries/agreements.server";
import { type FollowUpRow, findLinkedFollowUp, updateFollowUp } from "~db/queries/follow-ups.server";
import type { Relationship } from "~db/queries/organisation.server";

const GOOD_FOR = 31 * DAY;
const SECRET_BYTES = 24;

/** What a mail to an owner is about, and the owner of that address as the plan names them now. */
export type Owned = { relationship: Relationship; owner: string } & (
  | { kind: "action"; action: ActionRow; department: 0 | 1; waveId: string }
  | { kind: "agreement"; agreement: AgreementRow; waveId: string }
);

/** null where the address is no owner's any more. */
export function findOwned(db: Database, mail: FollowUpRow): Owned | null {
  const isTheirs = (address: string | null) =>
    address !== null && mailAddressKey(address) === mailAddressKey(mail.address);
  if (mail.actionId !== null) {
    const placed = findPlacedAction(db, mail.actionId);
    if (!placed) return null;
    const { action, plan, relationship } = placed;
    const owners = [action.firstOwner, action.secondOwner] as const;
    const department = isTheirs(action.firstOwnerEmail) ? 0 : isTheirs(action.secondOwnerEmail) ? 1 : null;
    if (department === null) return null;
    return {
      kind: "action",
      action,
      department,
      owner: owners[department],
      relationship,
      waveId: plan.waveId,
    };
  }
  const placed = mail.agreementId === null ? undefined : findPlacedAgreement(db, mail.agreementId);
  if (!placed || !isTheirs(placed.agreement.ownerEmail)) return null;
  const { agreement, relationship } = placed;
  return { kind: "agreement", agreement, owner: agreement.owner, relationship, waveId: agreement.waveId };
}

/** A secret for one mail, of which hashes are kept; the mail tried again gets another, and the first is void. */
export function makeOwnerLink(db: Database, mail: FollowUpRow, owner: string, now: Date): string {
  const secret = randomBytes(SECRET_BYTES).toString("base64url");
  updateFollowUp(db, mail.id, {
    linkHash: hashOf(secret),
    ownerHash: ownerHash(secret, owner, mail.address),
    linkUntil: new Date(+now + GOOD_FOR),
  });
  return secret;
}

/** What the link opens, as long as it is good and the owner is the one it was sent to. */
export function followOwnerLink(db: Database, secret: string, now: Date): Owned | null {
  const mail = findLinkedFollowUp(db, hashOf(secret), now);
  const owned = mail && findOwned(db, mail);
  if (!mail || !owned || isSettled(owned)) return null;
  return mail.ownerHash === ownerHash(secret, owned.owner, mail.address) ? owned : null;
}

function isSettled(owned: Owned): boolean {
  const { status } = owned.kind === "action" ? owned.action : owned.agreement;
  return status === "done" || status === "dropped";
}

/** Bound to the secret: without it, not even a list of colleagues finds out whose hash it is. */
function ownerHash(secret: string, owner: string, address: string): string {
  return hashOf([secret, normalForm(owner), mailAddressKey(address)].join("\n"));
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
