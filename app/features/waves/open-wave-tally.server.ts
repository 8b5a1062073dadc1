import { newTallyKeys } from "~/ballot/seal";
import { readTallyKey } from "~/ballot/tally-key";
import type { WaveRow } from "~db/queries/waves.server";

/** `secretKey` is absent where a trustee holds it; `holder` is null where the server does. */
type TallyKeysOfWave = { publicKey: Uint8Array; secretKey?: Uint8Array; holder: string | null };

/** A wave with a trustee opens only when the trustee's browser has made its key. */
export function isTallyKeyMissing({ tally, tallyKey, tallyHolder }: WaveRow): boolean {
  return tally === "trustee" && (readTallyKey(tallyKey) === null || !tallyHolder);
}

export function tallyKeysOf({ tally, tallyKey, tallyHolder }: WaveRow): TallyKeysOfWave {
  if (tally === "server") return { ...newTallyKeys(), holder: null };
  const publicKey = readTallyKey(tallyKey);
  if (!publicKey || !tallyHolder) throw new Error("a wave opens without the key of its trustee");
  return { publicKey, holder: tallyHolder };
}
