import type { KeyDirectory } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import type { WaveRow } from "~db/queries/waves.server";
import { cancelWave } from "./cancel-wave.server";
import { type By, recordWaveEvent } from "./record-wave-event.server";

/** Cancels a wave and records who did. */
export async function cancelWaveBy(
  db: Database,
  keys: KeyDirectory,
  wave: WaveRow,
  by: By,
): Promise<Awaited<ReturnType<typeof cancelWave>>> {
  const result = await cancelWave(db, keys, wave.id, by.now);
  if (result.ok) recordWaveEvent(db, wave, by, "wave cancelled");
  return result;
}
