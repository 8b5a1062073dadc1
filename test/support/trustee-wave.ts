import { encodeBase64Url } from "~/ballot/encoding";
import { newTallyKeys, type TallyKeys } from "~/ballot/seal";
import { type BallotKeys, readWrappedKeys, unwrapKeys, writeBallotKeys } from "~/ballot/tally-opening";
import { wrappedKeysFor } from "~/features/tally/open-with-trustee.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { keepTallyKey } from "~/features/waves/keep-tally-key.server";
import { openWave } from "~/features/waves/open-wave.server";
import type { Database } from "~db/client.server";
import { findWave, updateWave, type WaveRow } from "~db/queries/waves.server";
import { answer, OPENS, personalCodes, planWave, sampleContent } from "./surveyed-wave";

export const HOLDER = "the works council";
export const TRUSTEE = { accountId: "trustee", now: OPENS };

export function waveRow(db: Database, id: string): WaveRow {
  const row = findWave(db, id);
  if (!row) throw new Error("no such wave");
  return row;
}

/** A planned wave whose key a trustee is to hold. */
export function planTrusteeWave(db: Database, people: readonly [number, number] = [6, 7]): string {
  const id = planWave(db, { people });
  updateWave(db, id, { tally: "trustee", tallyHolder: HOLDER });
  return id;
}

/** Does what the trustee's browser does before opening; the secret stays with the test. */
export function makeTrusteeKey(db: Database, id: string): TallyKeys {
  const keys = newTallyKeys();
  const kept = keepTallyKey(db, waveRow(db, id), { publicKey: encodeBase64Url(keys.publicKey) }, TRUSTEE);
  if (!kept.ok) throw new Error(kept.reason);
  return keys;
}

/** An open wave of a trustee in which six people of each department have answered. */
export async function answeredTrusteeWave(db: Database, keys: KeyDirectory) {
  const id = planTrusteeWave(db);
  const tally = makeTrusteeKey(db, id);
  const opened = await openWave(db, keys, id, OPENS);
  if (!opened.ok) throw new Error(opened.reason);
  const receipts = ([0, 1] as const).flatMap((index) =>
    personalCodes(db, keys, id, index)
      .slice(0, 6)
      .map((code, seed) => answer(db, keys, id, code, sampleContent(seed))),
  );
  return { id, tally, receipts };
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
