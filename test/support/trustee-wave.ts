import type { TallyKeys } from "~/ballot/seal";
import { type BallotKeys, readWrappedKeys, unwrapKeys, writeBallotKeys } from "~/ballot/tally-opening";
import { wrappedKeysFor } from "~/features/tally/open-with-trustee.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { waveRow } from "./held-wave";
import { loadOldWave, publicTallyKey } from "./old-wave";

export const HOLDER = "the works council";

/**
 * A wave that opened before there were key holders, with one trustee, in which six of seven people of each department
 * have answered.
 */
export function answeredTrusteeWave(
  db: Database,
  keys: KeyDirectory,
): { id: string; tally: TallyKeys; receipts: string[] } {
  const { wave: id, tallySecret, receipts } = loadOldWave(db, keys, "trustee", "v2");
  const secretKey = Buffer.from(tallySecret ?? "", "hex");
  return { id, tally: { secretKey, publicKey: publicTallyKey(secretKey) }, receipts };
}

/** Does what the trustee's browser does after closing. */
export async function unwrapAsTrustee(db: Database, id: string, tally: TallyKeys): Promise<BallotKeys> {
  const row = waveRow(db, id);
  const reply = await wrappedKeysFor(db, row);
  if (!reply.ok) throw new Error(reply.reason);
  const wrapped = readWrappedKeys(JSON.parse(JSON.stringify(reply.keys)));
  if (!wrapped) throw new Error("the list cannot be read");
  const keys = unwrapKeys(wrapped, tally, row.manifestHash ?? "");
  return { list: reply.list, keys, leftOut: keys.filter((key) => key === null).length };
}

/** The request body with which the browser sends them. */
export function posted(keys: BallotKeys): unknown {
  return JSON.parse(writeBallotKeys(keys));
}
