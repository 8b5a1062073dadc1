import { randomUUID } from "node:crypto";
import { fill } from "~/content/translated";
import { HOLDERS_IN_TRAIL } from "~/content/waves/audit-trail";
import type { Database } from "~db/client.server";
import { listAccounts } from "~db/queries/accounts/accounts.server";
import { deleteHolderMail, insertHolderMail } from "~db/queries/holder-mail.server";
import { type HolderRow, listHoldersWithAccounts } from "~db/queries/key-holders.server";
import { findRelationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";

/** Queues a message to everybody who was appointed before and is not now, whether or not they had made a key. */
export function tellReplacedHolders(
  db: Database,
  wave: WaveRow,
  before: readonly HolderRow[],
  { host, now }: { host: string; now: Date },
): void {
  if (findRelationship(db, wave.relationshipId)?.demonstration) return;
  const appointed = listHoldersWithAccounts(db, wave.id).map(({ holder }) => holder.accountId);
  for (const { accountId } of before) {
    if (accountId !== null && !appointed.includes(accountId))
      queueReplaced(db, { waveId: wave.id, accountId, host, now });
  }
}

type Replaced = { waveId: string; accountId: string; host: string; now: Date };

/** Once more for somebody who was appointed again and taken off again. */
function queueReplaced(db: Database, { waveId, accountId, host, now }: Replaced): void {
  const account = listAccounts(db).find(({ id }) => id === accountId);
  if (!account || account.disabledAt !== null) return;
  const mail = { waveId, accountId, message: "replaced" } as const;
  deleteHolderMail(db, mail);
  const messageId = `${randomUUID().replaceAll("-", "")}@${host}`;
  insertHolderMail(db, { ...mail, messageId, notBefore: now, state: "queued" });
}

/** How the audit trail names the holders of a plan: as respondents read them, each with the address of the account. */
export function holdersInWords(db: Database, waveId: string, needed: number | null): string {
  const rows = listHoldersWithAccounts(db, waveId);
  if (rows.length === 0) return HOLDERS_IN_TRAIL.none;
  const names = rows.map(({ holder, account }) => `${holder.name} <${account?.email ?? "nobody"}>`);
  return fill(HOLDERS_IN_TRAIL.holders, { needed: needed ?? 0, holders: names.join(", ") });
}
