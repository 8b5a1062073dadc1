import type { Database } from "~db/client.server";
import { listHolders } from "~db/queries/key-holders.server";
import { listWaves, type WaveRow } from "~db/queries/waves.server";

/**
 * The planned wave of a pair, the first to open, that still lacks this person's key: who has just used one can make the
 * next in the same visit.
 */
export function findNextKey(db: Database, relationshipId: string, accountId: string): WaveRow | null {
  const lacks = ({ id, state }: WaveRow) =>
    state === "planned" &&
    listHolders(db, id).some((holder) => holder.accountId === accountId && holder.publicKey === null);
  const lacking = listWaves(db, relationshipId).filter(lacks);
  return lacking.sort((a, b) => +a.opensAt - +b.opensAt)[0] ?? null;
}
