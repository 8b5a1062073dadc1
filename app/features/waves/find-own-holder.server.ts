import type { Database } from "~db/client.server";
import { findHolder } from "~db/queries/key-holders.server";

/** Which of a wave's keys an account is appointed to hold; null for everybody else. */
export function findOwnHolder(db: Database, waveId: string, accountId: string): number | null {
  return findHolder(db, waveId, accountId)?.position ?? null;
}
