import { setImmediate as nextTurn } from "node:timers/promises";
import { isDepartmentIndex } from "~/ballot/manifest";
import { wrappedKeyOf } from "~/ballot/seal";
import { sortWrappedKeys, type WrappedKey } from "~/ballot/tally-opening";
import type { Database } from "~db/client.server";
import { listBallots } from "~db/queries/ballots.server";

const BALLOTS_A_SLICE = 500;

/** The wrapped key of every ballot, never the ballot or its token, in an order that says nothing. */
export async function listWrappedKeys(db: Database, waveId: string): Promise<WrappedKey[]> {
  const keys: WrappedKey[] = [];
  let last: Buffer = Buffer.alloc(0);
  for (;;) {
    const rows = listBallots(db, waveId, last, BALLOTS_A_SLICE);
    for (const { departmentIndex, sealed } of rows) {
      if (isDepartmentIndex(departmentIndex)) {
        keys.push({ departmentIndex, wrapped: Buffer.from(wrappedKeyOf(sealed)) });
      }
    }
    last = rows.at(-1)?.token ?? last;
    if (rows.length < BALLOTS_A_SLICE) return sortWrappedKeys(keys);
    await nextTurn();
  }
}
