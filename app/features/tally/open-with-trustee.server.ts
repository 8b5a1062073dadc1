import { readBallotKeys, wrappedListName, writeWrappedKeys } from "~/ballot/tally-opening";
import { readManifest } from "~/features/read-manifest.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import type { CloseWaveResult } from "~/features/waves/close-wave.server";
import { closeWaveBy } from "~/features/waves/close-wave-by.server";
import { waitsForTrustee } from "~/features/waves/describe-tally.server";
import { listWrappedKeys } from "~/features/waves/list-wrapped-keys.server";
import type { Database } from "~db/client.server";
import type { WaveRow } from "~db/queries/waves.server";

type WrappedKeysReply =
  | { ok: true; manifest: unknown; list: string; keys: [number, string][] }
  | { ok: false; reason: "not-waiting" };

/** What the trustee's browser needs: the manifest to check, and the wrapped keys. No ballot, no token, no receipt. */
export async function wrappedKeysFor(db: Database, wave: WaveRow): Promise<WrappedKeysReply> {
  const { manifestHash } = wave;
  const manifest = readManifest(wave);
  if (!waitsForTrustee(wave) || manifest === null || manifestHash === null) {
    return { ok: false, reason: "not-waiting" };
  }
  const keys = await listWrappedKeys(db, wave.id);
  const list = wrappedListName(manifestHash, keys);
  return { ok: true, manifest, list, keys: writeWrappedKeys(keys) };
}

/** Counts a wave with what the trustee's browser has unwrapped. The keys are in memory for this call and nowhere else. */
export async function openWithTrustee(
  db: Database,
  keys: KeyDirectory,
  wave: WaveRow,
  request: unknown,
  by: { accountId: string; now: Date },
): Promise<CloseWaveResult | { ok: false; reason: "malformed" | "not-waiting" }> {
  if (!waitsForTrustee(wave)) return { ok: false, reason: "not-waiting" };
  const ballotKeys = readBallotKeys(request);
  if (!ballotKeys) return { ok: false, reason: "malformed" };
  return closeWaveBy(db, keys, wave, by, { ballotKeys });
}
