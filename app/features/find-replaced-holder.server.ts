import { tallyKeyFingerprint } from "~/ballot/tally-key";
import type { Database } from "~db/client.server";
import type { AccountRow } from "~db/queries/accounts/accounts.server";
import type { HolderRow } from "~db/queries/key-holders.server";
import { findKeyMaker } from "~db/queries/tally.server";

/** In the audit trail. */
export const TALLY_KEY_EVENT = "tally key made";

/**
 * Who, by the audit trail, made a key that now stands with another account or with none: somebody has written into the
 * database, since a changed plan takes the key off with its holder. Somebody who also writes into the trail is not seen.
 */
export function findReplacedHolder(
  db: Database,
  { waveId, accountId }: Pick<HolderRow, "waveId" | "accountId">,
  publicKey: Uint8Array,
): { replaced: boolean; maker: AccountRow | null } {
  const made = findKeyMaker(db, TALLY_KEY_EVENT, tallyKeyFingerprint(waveId, publicKey));
  if (!made || made.accountId === accountId) return { replaced: false, maker: null };
  // An account that was erased leaves its place empty.
  const erased = accountId === null && made.account === null;
  return { replaced: !erased, maker: made.account };
}
