import { canBeGivenGo } from "~/domain/opening-go";
import { type By, recordWaveEvent } from "~/features/waves/record-wave-event.server";
import type { Database } from "~db/client.server";
import { findWave, updatePlannedWave } from "~db/queries/waves.server";

/** A person has reviewed the plan: the clock may open it on its date. False when it waits for nothing of the kind. */
export function giveGo(db: Database, waveId: string, by: By): boolean {
  const give = () => {
    const wave = findWave(db, waveId);
    if (!wave || !canBeGivenGo(wave, by.now)) return false;
    if (!updatePlannedWave(db, waveId, { goGivenAt: by.now })) return false;
    recordWaveEvent(db, wave, by, "go given");
    return true;
  };
  return db.transaction(give, { behavior: "immediate" });
}
