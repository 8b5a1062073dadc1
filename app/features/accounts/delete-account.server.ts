import { mailAddressKey } from "~/domain/mail-address";
import { may } from "~/domain/roles";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { type AccountRow, listAccounts } from "~db/queries/accounts/accounts.server";
import {
  listHeldKeys,
  listOpenActions,
  passOnKeys,
  passOnUploads,
} from "~db/queries/accounts/hand-over.server";
import { updateAction } from "~db/queries/action-plans.server";
import { listOpenAgreementsWithAddress, updateAgreement } from "~db/queries/agreements.server";
import { deleteAccount as deleteRow } from "~db/queries/erasure-traces.server";
import { listReachable } from "~db/queries/relationships.server";
import { isLastAdministrator } from "./change-account.server";

/** What an account leaves behind. */
export type Belongings = {
  /** Planned waves of which it is to hold a key. */
  keys: number;
  /** Actions of plans that are still worked on and write to its address. */
  actions: number;
};

type DeletedAccount =
  | ({ ok: true; name: string } & Belongings)
  | {
      ok: false;
      reason:
        | "unknown-account"
        | "own-account"
        | "last-administrator"
        /** Of a wave that has opened: its manifest names the holder, and nobody else has the key. */
        | "holds-key"
        | "successor-missing"
        | "successor-may-not-hold-key";
    };

export function listBelongings(db: Database, accountId: string): Belongings {
  const account = listAccounts(db).find(({ id }) => id === accountId);
  const keys = listHeldKeys(db, accountId).filter(({ state }) => state === "planned");
  if (!account) return { keys: keys.length, actions: 0 };
  const owned = [...ownActions(db, account), ...ownAgreements(db, account)];
  return { keys: keys.length, actions: owned.length };
}

/**
 * Deletes an account with its sessions, links and limits. Somebody else takes over the keys that it was to hold and the
 * reminders of its actions. What it did stays in the trail under its short number, which the last line names.
 */
export function deleteAccount(
  db: Database,
  id: string,
  successorId: string | null,
  by: { accountId: string; now: Date },
): DeletedAccount {
  return db.transaction(
    (): DeletedAccount => {
      const account = listAccounts(db).find((row) => row.id === id);
      if (!account) return { ok: false, reason: "unknown-account" };
      const successor = listAccounts(db).find((row) => row.id === successorId && row.id !== id);
      const reason = refusal(db, account, successor, by.accountId);
      if (reason !== null) return { ok: false, reason };
      const left = successor ? passOn(db, account, successor) : { keys: 0, actions: 0 };
      deleteRow(db, id);
      recordAuditEvent(db, {
        at: by.now,
        accountId: by.accountId,
        action: "account deleted",
        subject: `${account.email} (${shortNumber(id)})${successor ? `, handed over to ${successor.email}: keys ${left.keys}, actions ${left.actions}` : ""}`,
      });
      return { ok: true, name: account.name, ...left };
    },
    { behavior: "immediate" },
  );
}

/** By which the trail tells deleted accounts apart. */
export function shortNumber(accountId: string): string {
  return accountId.slice(0, 8);
}

function refusal(
  db: Database,
  account: AccountRow,
  successor: AccountRow | undefined,
  by: string,
): Extract<DeletedAccount, { ok: false }>["reason"] | null {
  if (account.id === by) return "own-account";
  if (isLastAdministrator(db, account)) return "last-administrator";
  const held = listHeldKeys(db, account.id);
  if (held.some(({ state }) => state === "open" || state === "closing")) return "holds-key";
  const { keys, actions } = listBelongings(db, account.id);
  if (keys + actions > 0 && (!successor || successor.disabledAt !== null)) return "successor-missing";
  if (keys > 0 && successor && !mayTakeKeys(db, account, successor)) return "successor-may-not-hold-key";
  return null;
}

/** Who sees the waves may hold a key of one, and one person holds one key of a wave. */
function mayTakeKeys(db: Database, account: AccountRow, successor: AccountRow): boolean {
  const theirs = new Set(listHeldKeys(db, successor.id).map(({ holder }) => holder.waveId));
  const reached = new Set(listReachable(db, successor.id).map(({ id }) => id));
  const fits = listHeldKeys(db, account.id)
    .filter(({ state }) => state === "planned")
    .every(({ holder, relationshipId }) => reached.has(relationshipId) && !theirs.has(holder.waveId));
  return fits && may(successor.role, "see-waves");
}

function passOn(db: Database, account: AccountRow, successor: AccountRow): Belongings {
  const planned = listHeldKeys(db, account.id).filter(({ state }) => state === "planned");
  const keys = passOnKeys(
    db,
    account.id,
    successor.id,
    planned.map(({ holder }) => holder.waveId),
  );
  passOnUploads(db, account.id, successor.id);
  const actions = ownActions(db, account);
  for (const row of actions) {
    const { name, email } = successor;
    const isFirst = isAt(row.firstOwnerEmail, account);
    updateAction(db, row.id, {
      ...(isFirst ? { firstOwner: name, firstOwnerEmail: email } : {}),
      ...(isAt(row.secondOwnerEmail, account) ? { secondOwner: name, secondOwnerEmail: email } : {}),
    });
  }
  const agreements = ownAgreements(db, account);
  for (const { id } of agreements)
    updateAgreement(db, id, { owner: successor.name, ownerEmail: successor.email });
  return { keys, actions: actions.length + agreements.length };
}

function ownAgreements(db: Database, account: AccountRow) {
  return listOpenAgreementsWithAddress(db).filter(({ ownerEmail }) => isAt(ownerEmail, account));
}

function ownActions(db: Database, account: AccountRow) {
  return listOpenActions(db).filter(
    (row) => isAt(row.firstOwnerEmail, account) || isAt(row.secondOwnerEmail, account),
  );
}

function isAt(address: string | null, { email }: AccountRow): boolean {
  return address !== null && mailAddressKey(address) === mailAddressKey(email);
}
